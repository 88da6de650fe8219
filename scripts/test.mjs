// `npm test`: all checks that a change must pass, fastest first. The last line contains the totals.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, fail, install, pnpm, requireNode, root, run } from './workspace.mjs';

requireNode();
await install();

const results = join(root, '.cache', 'test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps = [
  ['types', () => pnpm(['run', 'check:types'])],
  ['format and lint', () => pnpm(['run', 'check:style'])],
  ['unit, property and architecture tests', () => vitest('unit', 'architecture')],
  ['build', () => build().then(() => 0)],
  ['contract tests', () => vitest('contract')],
  ['browser tests', () => vitest('browser')],
];

for (const [name, step] of steps) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const code = await step();
  console.log(`   ${name}: ${code === 0 ? 'ok' : 'failed'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (code !== 0) {
    totals();
    fail(`npm test stopped at: ${name}.`);
  }
}
totals();

function vitest(...projects) {
  const output = join(results, `${projects[0]}.json`);
  return run('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]);
}

function totals() {
  let [passed, failed] = [0, 0];
  for (const name of ['unit', 'contract', 'browser']) {
    const file = join(results, `${name}.json`);
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numFailedTestSuites;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}
