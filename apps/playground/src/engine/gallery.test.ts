import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { gallery } from './gallery.ts';
import { complete } from './rest.ts';
import { prepareStandard } from './settings.ts';

const prepared = prepareStandard();
const entries = await gallery();

it('has every macro and every rule, each title once in its group', () => {
  expect(entries.filter(({ group }) => group === 'Macros').length).toBeGreaterThanOrEqual(138);
  expect(entries.filter(({ group }) => group === 'What goes wrong').length).toBe(92);
  const titles = entries.map(({ group, title }) => `${group}/${title}`);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each(entries.filter(({ group }) => group !== 'What goes wrong'))(
  '$group: $title converts and renders',
  ({ syntax, text }) => {
    const conversion = convert(syntax, text, prepared);
    expect(conversion.document.diagnostics).toEqual([]);
    expect(conversion.html).toBeDefined(); // empty where the macro shows nothing here, as a hidden excerpt
    expect(complete(1, conversion, prepared).wiki).toBeDefined();
  },
);
