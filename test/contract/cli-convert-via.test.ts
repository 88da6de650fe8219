import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { macrowright, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-via-'));
let server: RunningServer;
let site: string;
beforeAll(async () => {
  server = await createServer({ data: ':memory:', demo: true });
  site = `${server.url}/wiki`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const via = (from: string, to: string, url = site) => ['convert', '--from', from, '--to', to, '--via', url];

describe('macrowright convert --via', () => {
  it.each([
    ['wiki', 'storage', 'h1. Hello {status:title=new}'],
    ['storage', 'view', '<ac:structured-macro ac:name="cheese" />'],
    ['wiki', 'view', '|| a || b ||\n| é | {color:red}2{color} |'],
  ])('converts %s to %s on the server as it does locally', async (from, to, value) => {
    const remote = await macrowright(via(from, to), value);
    const local = await macrowright(['convert', '--from', from, '--to', to, '--flavor', 'datacenter'], value);
    expect(remote).toMatchObject({ code: 0, stderr: '' });
    expect(remote.stdout).not.toBe('');
    if (to === 'storage') expect(remote.stdout).toBe(local.stdout);
  });

  it('sends the page of the context to the server', async () => {
    const answer = await fetch(`${site}/rest/api/content?spaceKey=DEMO&limit=1`);
    const { results } = (await answer.json()) as { results: { id: string; title: string }[] };
    const context = join(folder, 'context.json');
    writeFileSync(context, JSON.stringify({ page: { id: results[0]?.id } }));
    const storage = '<p><ac:link><ri:page ri:content-title="Demonstration Home" /></ac:link></p>';
    const inContext = await macrowright([...via('storage', 'view'), '--context', context], storage);
    expect(inContext.code).toBe(0);
    expect(inContext.stdout).toContain('href=');
    const unknown = join(folder, 'unknown.json');
    writeFileSync(unknown, JSON.stringify({ page: { id: '999999' } }));
    const refused = await macrowright([...via('storage', 'view'), '--context', unknown], storage);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('No content found with id');
  });

  it('exits with 1 for a body that the server rejects', async () => {
    const result = await macrowright([...via('storage', 'view'), '--diagnostics', 'json'], '<p>\nopen');
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(JSON.parse(result.stderr)).toMatchObject([{ code: 'invalid-body', severity: 'error' }]);
  });

  it.each<[name: string, args: string[], env: Record<string, string>, message: string]>([
    ['an invalid URL', via('wiki', 'storage', 'nowhere'), {}, 'The URL of --via must be an http or https URL'],
    ['credentials in the URL', via('wiki', 'storage', 'http://me:marker@127.0.0.1'), {}, 'MACROWRIGHT_TOKEN'],
    ['an unknown representation', via('html', 'storage'), {}, 'Invalid value "html" for --from'],
    ['a flavor', [...via('wiki', 'view'), '--flavor', 'cloud'], {}, '--flavor'],
    ['an unreachable server', via('wiki', 'view', 'http://127.0.0.1:1'), {}, 'ECONNREFUSED'],
    ['a token in plain text', via('wiki', 'view', 'http://site.example'), { MACROWRIGHT_TOKEN: 'marker' }, 'https'],
  ])('reports %s and exits with 2', async (_name, args, env, message) => {
    const result = await macrowright(args, 'x', { env });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toContain('marker');
  });
});

describe('macrowright convert --batch --via', () => {
  it('writes results in order, with errors for failed lines', async () => {
    const lines = [
      '{"id":1,"value":"*a*"}',
      'not JSON',
      '',
      '{"id":"x","value":"h1. b"}',
      '{"id":3}',
      '{"id":4,"value":"c","context":{"page":{"id":"99999"}}}',
    ];
    const result = await macrowright([...via('wiki', 'storage'), '--batch'], `${lines.join('\n')}\n`);
    const answers = result.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: 1, value: '<p><strong>a</strong></p>', diagnostics: [] },
      { id: null, error: { code: 'invalid-request' } },
      { id: 'x', value: '<h1>b</h1>' },
      { id: null, error: { code: 'invalid-request' } },
      { id: 4, error: { code: 'not-found' } },
    ]);
    expect(result.code).toBe(2);
  });

  it('returns the first result before the second line is written', async () => {
    const child = start([...via('wiki', 'storage'), '--batch']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const value of ['a', 'b']) {
      child.stdin.write(`${JSON.stringify({ id: value, value })}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id: value, value: `<p>${value}</p>` });
    }
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });
});

describe('credentials', () => {
  it.each([
    [
      'email and token',
      { MACROWRIGHT_EMAIL: 'me@x.example', MACROWRIGHT_TOKEN: 'marker-token' },
      `Basic ${btoa('me@x.example:marker-token')}`,
    ],
    ['a token alone', { MACROWRIGHT_EMAIL: '', MACROWRIGHT_TOKEN: 'marker-token' }, 'Bearer marker-token'],
    ['none', { MACROWRIGHT_EMAIL: '', MACROWRIGHT_TOKEN: '' }, undefined],
  ])('sends %s and never prints them, whatever the server returns', async (_name, env, authorization) => {
    const seen: IncomingHttpHeaders[] = [];
    const echo = createHttpServer((request, response) => {
      seen.push(request.headers);
      response.writeHead(401, { 'content-type': 'text/plain' }).end(`no: ${request.headers.authorization}`);
    });
    await once(echo.listen(0, '127.0.0.1'), 'listening');
    try {
      const address = echo.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const result = await macrowright(via('wiki', 'storage', `http://127.0.0.1:${port}`), 'x', { env });
      expect(result.code).toBe(2);
      expect(result.stderr).toContain('401');
      expect(result.stdout + result.stderr).not.toMatch(/marker|bWFya2Vy/);
      expect(seen.map((headers) => headers.authorization)).toEqual([authorization]);
    } finally {
      echo.close();
    }
  });
});
