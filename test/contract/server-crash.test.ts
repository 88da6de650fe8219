import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { start } from './command.ts';

const crashes = Number(process.env.MACROWRIGHT_CRASHES ?? 40);
const writers = 4;
const folder = mkdtempSync(join(tmpdir(), 'macrowright-crash-'));
const data = join(folder, 'site.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(): Promise<{ child: ChildProcess; api: string }> {
  const child = start(['serve', '--port', '0', '--data', data, '--demo']);
  for await (const line of createInterface({ input: child.stdout })) {
    const api = /REST API\s+(\S+)/.exec(line)?.[1];
    if (api) return { child, api };
  }
  return expect.fail('the server did not start');
}

/** Acknowledged writes: versions and bodies of pages by id, contents of files by attachment id. */
const pages = new Map<string, { number: number; body: string }>();
const files = new Map<string, string>();
let count = 0;

async function send(
  api: string,
  method: string,
  path: string,
  body: unknown,
): Promise<Record<string, never> | undefined> {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = isForm
    ? { 'x-atlassian-token': 'no-check' }
    : { 'content-type': 'application/json' };
  try {
    const answer = await fetch(api + path, { method, headers, body: isForm ? body : JSON.stringify(body) });
    expect(answer.status, path).toBe(200);
    return (await answer.json()) as Record<string, never>;
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'AbortError') return undefined; // the connection was closed
    throw error;
  }
}

/** Creates pages, updates them and attaches files until the server process dies. */
async function write(api: string): Promise<void> {
  for (;;) {
    const n = count++;
    const body = (number: number) => `<p>${'words '.repeat(n % 50)}${n} ${number}</p>`;
    const content = (number: number) => ({
      type: 'page',
      title: `Page ${n}`,
      space: { key: 'DEMO' },
      version: { number },
      body: { storage: { value: body(number), representation: 'storage' } },
    });
    const made = await send(api, 'POST', '/content', content(1));
    if (!made) return;
    const id = String(made.id);
    pages.set(id, { number: 1, body: body(1) });
    if (!(await send(api, 'PUT', `/content/${id}`, content(2)))) return;
    pages.set(id, { number: 2, body: body(2) });
    const form = new FormData();
    form.append('file', new Blob([`file ${n}`]), 'a.txt');
    const attached = (await send(api, 'POST', `/content/${id}/child/attachment`, form)) as
      | { results: { id: string }[] }
      | undefined;
    if (!attached) return;
    files.set(attached.results[0]?.id ?? '', `file ${n}`);
  }
}

test(`${crashes} times killed while writing: every acknowledged write is complete, and no other is partial`, {
  timeout: 300_000,
}, async () => {
  for (let crash = 0; crash < crashes; crash++) {
    const { child, api } = await serve();
    const ended = new Promise((resolve) => child.once('close', resolve));
    const work = Array.from({ length: writers }, () => write(api));
    // Kills are spread evenly over the duration of several writes, after the first one.
    setTimeout(() => child.kill('SIGKILL'), (crash * 37) % 60);
    await Promise.all(work);
    await ended;
  }

  const database = new DatabaseSync(data);
  try {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    const rows = database.prepare("SELECT id, version, body FROM content WHERE type = 'page'").all() as {
      id: number;
      version: number;
      body: string;
    }[];
    const stored = new Map(rows.map((row) => [String(row.id), row]));
    for (const [id, { number, body }] of pages) {
      const row = stored.get(id);
      expect(row?.version, `page ${id}`).toBeGreaterThanOrEqual(number);
      if (row?.version === number) expect(row.body).toBe(body);
    }
    // The versions have no gaps.
    const gaps = database.prepare(
      'SELECT c.id FROM content c WHERE c.version <> 1 + (SELECT count(*) FROM content_version v WHERE v.content_id = c.id)',
    );
    expect(gaps.all()).toEqual([]);
    const attachments = database.prepare('SELECT content_id AS id, hash FROM file').all() as {
      id: number;
      hash: string;
    }[];
    for (const { hash } of attachments) {
      const found = readFileSync(join(`${data}.files`, hash.slice(0, 2), hash.slice(2)));
      expect(createHash('sha256').update(found).digest('hex')).toBe(hash);
    }
    const hashes = new Map(attachments.map(({ id, hash }) => [`att${id}`, hash]));
    for (const [id, text] of files) expect(hashes.get(id)).toBe(createHash('sha256').update(text).digest('hex'));
  } finally {
    database.close();
  }
  expect(pages.size).toBeGreaterThan(crashes);
  console.log(`crash test: ${crashes} kills, ${pages.size} pages and ${files.size} files acknowledged, none lost`);
});
