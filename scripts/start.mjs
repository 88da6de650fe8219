// `npm start`: install, build, and serve the playground and the REST API from one process.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, requireNode, root } from './workspace.mjs';

requireNode();
await install();
await build();

const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const child = spawn(node, [join(root, 'apps/cli/bin/macrowright.mjs'), 'serve', '--demo', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

// Ctrl-C in a terminal reaches the child directly. A signal sent only to this process is forwarded. In both cases this
// process waits, so the prompt returns only after the server has closed its database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('close', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
