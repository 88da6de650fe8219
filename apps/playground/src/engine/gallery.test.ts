import { builtinRules } from '@macrowright/lint';
import { builtinMacros } from '@macrowright/macros';
import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { gallery } from './gallery.ts';
import { complete } from './rest.ts';
import { prepareDefaults } from './settings.ts';

const prepared = prepareDefaults();
const entries = await gallery();

it('has every macro and every rule, with unique titles in each group', () => {
  const titlesIn = (name: string) => entries.filter(({ group }) => group === name).map(({ title }) => title);
  expect(titlesIn('Macros')).toEqual(expect.arrayContaining(builtinMacros.map(({ name }) => name)));
  expect(titlesIn('Lint rules')).toEqual(builtinRules.map(({ code }) => code));
  const titles = entries.map(({ group, title }) => `${group}/${title}`);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each(entries.filter(({ group }) => group !== 'Lint rules'))(
  '$group: $title converts and renders',
  ({ syntax, text }) => {
    const conversion = convert(syntax, text, prepared);
    expect(conversion.document.diagnostics).toEqual([]);
    expect(conversion.html).toBeDefined(); // may be empty, for example for a hidden excerpt
    expect(complete(1, conversion, prepared).wiki).toBeDefined();
  },
);
