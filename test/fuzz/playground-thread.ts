// Runs the playground worker as a Node.js thread, with the two browser worker functions that it uses.
import { parentPort } from 'node:worker_threads';

const scope = {
  addEventListener: (_type: 'message', listener: (event: { readonly data: unknown }) => void) =>
    parentPort?.on('message', (data) => listener({ data })),
  postMessage: (message: unknown) => parentPort?.postMessage(message),
};
Object.assign(globalThis, { self: scope });
await import('../../apps/playground/src/worker.ts');
