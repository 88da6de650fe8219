/**
 * Response order and memory use of 10,000 conversions through the batch call. The minimal server returns each body unchanged and responds
 * faster to some requests, so that responses arrive out of order.
 *
 *     node --expose-gc test/bench/client-batch.ts [count]
 */
import { createServer } from 'node:http';
import { createConfluence } from '@macrowright/api';
import { report } from './measure.ts';

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
if (address === null || typeof address === 'string') throw new Error('The server has no TCP port.');

const confluence = createConfluence({ baseUrl: `http://127.0.0.1:${address.port}` });
function* requests() {
  for (let index = 0; index < count; index += 1) {
    yield { value: `${index} ${filling}`, from: 'storage', to: 'view' };
  }
}

let expected = 0;
const heaps: number[] = [];
const start = performance.now();
for await (const answer of confluence.convertContentBodies(requests(), { concurrency: 32 })) {
  if (!answer.ok || Number.parseInt(answer.value, 10) !== expected)
    throw new Error(`Response ${expected} is out of order.`);
  expected += 1;
  if (expected % (count / 5) !== 0) continue;
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed / 1_048_576);
}
const seconds = (performance.now() - start) / 1000;
await confluence.close();
server.close();

const [first = Number.NaN, last = Number.NaN] = [heaps.at(0), heaps.at(-1)];
report([
  {
    type: 'result',
    operation: `${count.toLocaleString('en')} conversions in order, heap at the end`,
    size: '10 KB',
    unit: 'MiB',
    ours: [last],
    peer: 'heap after the first fifth',
    theirs: [first],
    limit: 'client, memory',
  },
  {
    type: 'result',
    operation: 'conversions through the batch call, server responds after 1 to 8 ms',
    size: '10 KB',
    unit: 'calls/s',
    ours: [count / seconds],
  },
]);
