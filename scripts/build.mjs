// `pnpm run build`: builds everything from a clean checkout, in dependency order. `npm start` and `npm test` build only what has changed.
import { build, fail, install, requireNode, run } from './workspace.mjs';

requireNode();
await install();

console.log('Building packages…');
if ((await run('tsc', ['-b'])) !== 0) fail('Building the packages failed; see the errors above.');
await build({ skipUnchanged: false });
