import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createConfluence } from '@macrowright/api';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { macrowright } from './command.ts';

let server: RunningServer;
let site: string;
beforeAll(async () => {
  server = await createServer({ data: ':memory:' });
  site = `${server.url}/wiki`;
  await using confluence = createConfluence({ baseUrl: site });
  await confluence.spaces.create({ key: 'LINT', name: 'Lint' });
  const bad =
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevl">2</ac:parameter></ac:structured-macro>';
  for (let index = 0; index < 30; index += 1) {
    const body = index === 28 ? bad : `<p>${index}</p>`;
    await confluence.content.create({ space: 'LINT', title: `Page ${index}`, body });
  }
  await confluence.content.create({ type: 'blogpost', space: 'LINT', title: 'Post', body: bad });
});
afterAll(() => server.close());

const lint = (...args: string[]) =>
  macrowright(['lint', '--format', 'json', ...args], '', { env: { MACROWRIGHT_TOKEN: '' } });

describe('macrowright lint --space KEY --via URL', () => {
  it('lints every page and blog post of the space and changes none', async () => {
    const result = await lint('--space', 'LINT', '--via', site);
    expect(result.stderr).toBe('');
    const { files } = JSON.parse(result.stdout) as { files: { path: string; diagnostics: { code: string }[] }[] };
    const found = files.filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'unknown-macro-parameter'));
    expect(found.map(({ path }) => path).every((path) => path.startsWith(`${site}/`))).toBe(true);
    expect(found).toHaveLength(2);
    const versions = await fetch(`${site}/rest/api/content?spaceKey=LINT&expand=version&limit=100`);
    const { results } = (await versions.json()) as { results: { version: { number: number } }[] };
    expect(results.every(({ version }) => version.number === 1)).toBe(true);
  });

  it.each<[name: string, args: string[], message: string]>([
    ['a space that does not exist', ['--space', 'NONE', '--via', 'SITE'], 'No space found'],
    ['a space without a URL', ['--space', 'LINT'], 'Use --via and --space together.'],
    ['a URL without a space', ['--via', 'SITE'], 'Use --via and --space together.'],
    ['fixing', ['--space', 'LINT', '--via', 'SITE', '--fix'], '--fix'],
  ])('reports %s and exits with 2', async (_name, args, message) => {
    const result = await lint(...args.map((arg) => (arg === 'SITE' ? site : arg)));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  it('never prints a secret, whatever the server returns', async () => {
    const echo = createHttpServer((request, response) => {
      response.writeHead(403, { 'content-type': 'text/plain' }).end(`no: ${request.headers.authorization}`);
    });
    await once(echo.listen(0, '127.0.0.1'), 'listening');
    try {
      const address = echo.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      const env = { MACROWRIGHT_EMAIL: 'me', MACROWRIGHT_TOKEN: 'marker-token' };
      const result = await macrowright(['lint', '--space', 'LINT', '--via', url], '', { env });
      expect(result.code).toBe(2);
      expect(result.stderr).toContain('403');
      expect(result.stdout + result.stderr).not.toMatch(/marker|bWFya2Vy|me:/);
    } finally {
      echo.close();
    }
  });
});
