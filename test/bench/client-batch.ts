/**
 * 10,000 conversions through the batch call: order, and memory while they run. The bare server answers each body with its
 * own number, later ones sooner.
 *
 *     node --expose-gc test/bench/client-batch.ts [count]
 */
import { createServer } from 'node:http';
import { createConfluence } from '@macroscope/api';

const count = Number(process.argv[2] ?? 10_000);
const filling = 'lorem ipsum dolor '.repeat(555);
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { value } = JSON.parse(body);
    setTimeout(
      () => response.end(JSON.stringify({ value, representation: 'view' })),
      8 - (Number.parseInt(value, 10) % 8),
    );
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');

const confluence = createConfluence({ baseUrl: `http://127.0.0.1:${address.port}` });
function* requests() {
  for (let index = 0; index < count; index += 1) {
    yield { value: `${index} ${filling}`, from: 'storage', to: 'view' };
  }
}

let [expected, inOrder] = [0, true];
const start = performance.now();
for await (const answer of confluence.convertContentBodies(requests(), { concurrency: 32 })) {
  inOrder &&= answer.ok && Number.parseInt(answer.value, 10) === expected;
  expected += 1;
  if (expected % (count / 5) === 0) {
    globalThis.gc?.();
    const heap = (process.memoryUsage().heapUsed / 1_048_576).toFixed(1);
    console.log(`${String(expected).padStart(6)} answers, heap ${heap} MiB, in order: ${inOrder}`);
  }
}
console.log(`${(count / ((performance.now() - start) / 1000)).toFixed(0)} conversions/s`);
await confluence.close();
server.close();
