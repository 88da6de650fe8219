import { expect, it } from 'vitest';
import { type LinkState, readLink, writeLink } from './link-state.ts';

const state: LinkState = { format: 1, source: 'wiki', wiki: 'h1. Ünï', storage: '<h1>Ünï</h1>' };

it('reads what it wrote, and writes the same link for the same state', async () => {
  const link = await writeLink(state);
  expect(link).toMatch(/^1\.[\w-]+$/);
  expect(await writeLink(state)).toBe(link);
  expect(await readLink(`#${link}`)).toEqual({ kind: 'state', state });
});

it('reads a link of format 1 from the first release', async () => {
  const link = '1.q1ZKyy_KTSxRsjLUUSrOLy1KTlWyUirPzM5U0oFQVkoZhnoKh-fkHV6vpKNUXJJflJgOUmOTYWgHFrXRzzC0U6oFAA';
  expect(await readLink(link)).toEqual({ kind: 'state', state });
});

it('turns the severities in a link of the first release into a configuration', async () => {
  const link =
    '1.PckxDsMgDAXQu_yZqOpqVb2LRQ1CAVwZ0wwRd6_aIet7J5JaYwfdA4ZOiwLCcDXOgoCj7AUEhMsIj_ft-QNxLz0P0IlU-aMGwoudo3QXQ4DNKv-efe969K1xNAVBU0JAaZxl4-ogiJka1lpf';
  const reading = await readLink(link);
  const config = '{\n  "rules": {\n    "unknown-macro": "off",\n    "image-alt": "error"\n  }\n}\n';
  expect(reading).toMatchObject({ kind: 'state', state: { settings: { flavor: 'datacenter', config } } });
});

it('keeps a configuration unchanged', async () => {
  const config = '{ "extends": "strict" } // team rules';
  const link = await writeLink({ ...state, settings: { flavor: 'cloud', config } });
  expect(await readLink(link)).toMatchObject({ kind: 'state', state: { settings: { config } } });
});

it.each([
  ['an empty fragment', '', 'none'],
  ['a truncated link', '1.q1', 'unreadable'],
  ['invalid base64', '1.%%%', 'unreadable'],
  ['a newer format', '7.abc', 'unreadable'],
])('reads %s', async (_name, hash, kind) => {
  expect((await readLink(hash)).kind).toBe(kind);
});
