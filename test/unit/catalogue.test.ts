import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  booleanSpellings,
  builtinMacros,
  createBuiltinRegistry,
  globalParameters,
  type MacroDefinition,
  macroAttributes,
  macroMisnomers,
} from '@macrowright/macros';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../corpus.ts';

const folder = sharedFolder();
const bodies = { none: 'none', plain: 'plain-text', rich: 'rich-text' };

/** The catalogue as a list of facts, entry by entry, where that list lies beside the checkout. */
describe.skipIf(folder === undefined)('catalogue', () => {
  const facts = folder === undefined ? undefined : JSON.parse(readFileSync(join(folder, 'spec/macros.json'), 'utf8'));
  const rows: { name: string }[] = facts?.macros ?? [];

  it('holds the same macros in the same order', () => {
    expect(rows).not.toEqual([]);
    expect(builtinMacros.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
  });

  it.each(rows)('$name', (row) => {
    const definition = createBuiltinRegistry().get(row.name);
    if (!definition) throw new Error(`no definition of ${row.name}`);
    expect(asFacts(definition)).toEqual(row);
  });

  it('knows the same misnomers', () => {
    expect(Object.entries(macroMisnomers).map(([wrong, right]) => ({ wrong, right }))).toEqual(facts?.macroMisnomers);
  });

  it('knows the same spellings of booleans, parameters of every macro, and attributes', () => {
    const { canonical, tolerated } = facts?.booleans ?? {};
    expect(Object.keys(booleanSpellings)).toEqual(expect.arrayContaining([...canonical, ...tolerated]));
    for (const { name, type, values } of facts?.globalParameters ?? []) {
      expect(globalParameters[name]).toMatchObject(values ? { type, values } : { type });
    }
    const attributes: { name: string; required: boolean }[] = facts?.macroElement.attributes ?? [];
    expect(Object.entries(macroAttributes).map(([name, { required = false }]) => ({ name, required }))).toEqual(
      attributes.map(({ name, required }) => ({ name, required })),
    );
  });
});

/** A definition in the words of the list. */
function asFacts(definition: MacroDefinition) {
  const { name, title, summary, wikiName, aliases = [], distribution, body, bodyOptional, bodyNote } = definition;
  const { placement, parameters, parametersComplete = true, parameterMisnomers, requiresOneOf } = definition;
  const { availability, needsPageContext = false, nesting, risks, notes, evidence, source } = definition;
  return defined({
    name,
    title,
    description: summary,
    wikiName,
    aliases,
    distribution,
    bodyType: bodyOptional ? 'optional' : bodies[body],
    bodyNote,
    output: placement,
    parameters: Object.entries(parameters).map(([key, parameter]) => {
      const {
        doc,
        default: standard = null,
        encoding = 'text',
        argument: _argument,
        write: _write,
        spellings: _spellings,
        ...rest
      } = parameter;
      return defined({
        required: false,
        multiple: false,
        deprecated: false,
        ...rest,
        name: key,
        description: doc,
        default: standard,
        isDefaultParameter: key === '',
        storageEncoding: encoding,
      });
    }),
    parametersComplete,
    parameterMisnomers,
    requiresOneOf,
    availability,
    needsPageContext,
    nesting,
    riskNotes: risks,
    notes,
    evidence,
    sourceTitle: source,
  });
}

function defined(record: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
