import { wikiToStorage } from '@macrowright/convert';
import { builtinRules, lint } from '@macrowright/lint';
import * as macros from '@macrowright/macros';
import {
  buildExample,
  builderCode,
  builderName,
  builtinExamples,
  type MacroExample,
} from '@macrowright/macros/examples';
import { element, isElement, parseStorage, serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';

const registry = macros.createBuiltinRegistry();
type Row = [name: string, definition: macros.MacroDefinition, example: MacroExample];
const all: Row[] = builtinExamples.flatMap(({ definition, examples }) =>
  examples.map((example): Row => [`${definition.name}: ${example.title}`, definition, example]),
);
/** All but the two that wiki markup turns into plain elements, which are never stored as macros. */
const stored = all.filter(([, { distribution }]) => distribution !== 'wiki-only');

it('has examples for every macro, in order', () => {
  expect(builtinExamples.map(({ definition }) => definition)).toEqual(macros.builtinMacros);
  for (const { definition, examples } of builtinExamples) expect(examples, definition.name).not.toHaveLength(0);
});

it('finds the builder of every macro by name', () => {
  for (const definition of macros.builtinMacros) {
    expect(Reflect.get(macros, builderName(definition.name)), definition.name).toBe(definition);
  }
});

it.each(stored)('%s: the builder creates the storage format', (_name, definition, example) => {
  expect(serialize(buildExample(definition, example))).toBe(example.storage);
});

it.each(stored)('%s: the displayed code creates it', (_name, definition, example) => {
  const code = builderCode(definition, example, registry);
  const names = macros.builtinMacros.map(({ name }) => builderName(name));
  const run = new Function('element', ...names, `return ${code};`);
  expect(serialize(run(element, ...macros.builtinMacros))).toBe(example.storage);
});

it.each(stored)('%s: reading returns the arguments of the builder', (_name, definition, example) => {
  const [node] = parseStorage(example.storage).root.children;
  if (!isElement(node)) throw new Error('The storage format is not an element.');
  const read = macros.readMacro(node, definition);
  expect(read?.unlisted).toEqual([]);
  expect(read?.invalid).toEqual([]);
  const given = Object.entries(read?.values ?? {}).map(([key, value]) => [
    definition.parameters[key]?.argument ?? key,
    value,
  ]);
  const body = read?.macro.body;
  const built = macros.buildMacro(
    definition,
    Object.fromEntries(given),
    body?.kind === 'rich' ? [...body.nodes] : body?.text,
  );
  expect(serialize(built)).toBe(example.storage);
});

it.each(all.filter(([, , { wiki }]) => wiki !== undefined))(
  '%s: the wiki markup is converted to the storage format',
  (_name, { placement }, { wiki = '', storage }) => {
    const expected = placement === 'inline' ? `<p>${storage}</p>` : storage;
    expect(wikiToStorage(wiki)).toMatchObject({ storage: expected, diagnostics: [] });
  },
);

/** Macros that lint always reports: the server writes them where it cannot convert wiki markup. */
const alwaysFound: readonly string[] = ['unmigrated-wiki-markup', 'unmigrated-inline-wiki-markup'];

/** The other groups are about whether and where to use a macro, not about how it is written. */
const rules = builtinRules.filter(({ group }) => ['well-formedness', 'structure', 'macros', 'links'].includes(group));

it.each(all)('%s: has no lint findings', (_name, { name, availability, nesting }, { storage }) => {
  const target = availability?.cloud === true ? 'both' : 'datacenter';
  const [parent] = nesting?.requiredParent ?? [];
  const whole = parent
    ? `<ac:structured-macro ac:name="${parent}"><ac:rich-text-body>${storage}</ac:rich-text-body></ac:structured-macro>`
    : storage;
  const codes = lint(parseStorage(whole), { target, rules }).map(({ code }) => code);
  expect(codes).toEqual(alwaysFound.includes(name) ? ['unmigrated-wiki-markup'] : []);
});
