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

it('reads the severities of a link of the first release as a configuration', async () => {
  const link =
    '1.PckxDsMgDAXQu_yZqOpqVb2LRQ1CAVwZ0wwRd6_aIet7J5JaYwfdA4ZOiwLCcDXOgoCj7AUEhMsIj_ft-QNxLz0P0IlU-aMGwoudo3QXQ4DNKv-efe969K1xNAVBU0JAaZxl4-ogiJka1lpf';
  const reading = await readLink(link);
  const config = '{\n  "rules": {\n    "unknown-macro": "off",\n    "image-alt": "error"\n  }\n}\n';
  expect(reading).toMatchObject({ kind: 'state', state: { settings: { flavor: 'datacenter', config } } });
});

it('keeps a configuration as it was written', async () => {
  const config = '{ "extends": "strict" } // so';
  const link = await writeLink({ ...state, settings: { flavor: 'cloud', config } });
  expect(await readLink(link)).toMatchObject({ kind: 'state', state: { settings: { config } } });
});

it.each([
  ['no hash', '', 'none'],
  ['cut off', '1.q1', 'unreadable'],
  ['not base64', '1.%%%', 'unreadable'],
  ['newer', '7.abc', 'unreadable'],
])('%s', async (_name, hash, kind) => {
  expect((await readLink(hash)).kind).toBe(kind);
});
