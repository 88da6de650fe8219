import { expect, it } from 'vitest';
import { type LinkState, readLink, writeLink } from './link-state.ts';

const state: LinkState = { format: 1, source: 'wiki', wiki: 'h1. Ünï', storage: '<h1>Ünï</h1>' };

it('reads back what it wrote, and writes the same twice', async () => {
  const link = await writeLink(state);
  expect(link).toMatch(/^1\.[\w-]+$/);
  expect(await writeLink(state)).toBe(link);
  expect(await readLink(`#${link}`)).toEqual({ kind: 'state', state });
});

it('still reads a link of format 1 as it was first released', async () => {
  const link = '1.q1ZKyy_KTSxRsjLUUSrOLy1KTlWyUirPzM5U0oFQVkoZhnoKh-fkHV6vpKNUXJJflJgOUmOTYWgHFrXRzzC0U6oFAA';
  expect(await readLink(link)).toEqual({ kind: 'state', state });
});

it.each([
  ['no hash', '', 'none'],
  ['cut off', '1.q1', 'unreadable'],
  ['not base64', '1.%%%', 'unreadable'],
  ['newer', '7.abc', 'unreadable'],
])('%s', async (_name, hash, kind) => {
  expect((await readLink(hash)).kind).toBe(kind);
});
