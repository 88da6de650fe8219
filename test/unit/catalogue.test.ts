import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  booleanSpellings,
  builtinMacros,
  commonMacroMistakes,
  createBuiltinRegistry,
  globalParameters,
  type MacroDefinition,
  macroAttributes,
} from '@macrowright/macros';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../corpus.ts';

const folder = sharedFolder();
const bodies = { none: 'none', plain: 'plain-text', rich: 'rich-text' };

/** Compares all definitions with the list of facts, if it exists next to the checkout. */
describe.skipIf(folder === undefined)('catalog', () => {
  const facts = folder === undefined ? undefined : JSON.parse(readFileSync(join(folder, 'spec/macros.json'), 'utf8'));
  const rows: { name: string }[] = facts?.macros ?? [];

  it('has all macros in the list, in the same order', () => {
    const listed = rows.map(({ name }) => name);
    expect(listed).not.toEqual([]);
    expect(builtinMacros.map(({ name }) => name).filter((name) => listed.includes(name))).toEqual(listed);
  });

  it.each(rows)('$name', (row) => {
    const definition = createBuiltinRegistry().get(row.name);
    if (!definition) throw new Error(`Macro "${row.name}" has no definition.`);
    expect(withoutWording(asFacts(definition))).toEqual(withoutWording(row));
  });

  it('lists the same common mistakes', () => {
    expect(Object.entries(commonMacroMistakes).map(([wrong, right]) => ({ wrong, right }))).toEqual(
      facts?.macroMisnomers,
    );
  });

  it('has the same spellings of booleans, parameters of every macro, and attributes', () => {
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

/** A definition with the field names of the list. */
function asFacts(definition: MacroDefinition) {
  const { name, title, summary, wikiName, aliases = [], distribution, body, bodyOptional, bodyNote } = definition;
  const { placement, parameters, parametersComplete = true, commonMistakes, requiresOneOf } = definition;
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
        // learned from real pages after the list was written
        open: _open,
        resourceRequired: _resourceRequired,
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
    parameterMisnomers: commonMistakes,
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

/** Replaces all prose with `true`, because its wording may differ. */
function withoutWording(record: object): unknown {
  const wording = [
    'description',
    'bodyNote',
    'note',
    'notes',
    'cloudNote',
    'riskNotes',
    'requiredWhen',
    'maxPerPageUnless',
  ];
  return JSON.parse(JSON.stringify(record), (key, value) => wording.includes(key) || value);
}

function defined(record: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
