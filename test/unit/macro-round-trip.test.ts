import { buildMacro, builtinMacros, type ParameterDefinition, readMacro } from '@macrowright/macros';
import { isElement, parseStorage, serialize } from '@macrowright/storage';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Realistic words with characters that must be escaped, without separators and without surrounding whitespace. */
const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019äß€😀.<>&"\'=:|{}[]()'), minLength: 1, maxLength: 8 });
const page = fc.record({ title: word, space: word }, { requiredKeys: ['title'] });

function oneOf({ type, encoding, values, valuesCloud }: ParameterDefinition): fc.Arbitrary<unknown> {
  switch (encoding) {
    case 'ac:link/ri:page':
    case 'ri:page':
      return fc.oneof(page, fc.record({ title: word, space: word, postingDay: fc.constant('2025/01/31') }));
    case 'ri:user':
      return fc.oneof(fc.record({ accountId: word }), fc.record({ userKey: word }), fc.record({ username: word }));
    case 'ri:space':
      return fc.record({ key: word });
    case 'ri:attachment':
      return fc.record({ filename: word, page }, { requiredKeys: ['filename'] });
    case 'ri:url':
      return fc.record({ url: word });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'int') return fc.integer();
  if (type === 'enum') return fc.constantFrom(...(values ?? []), ...(valuesCloud ?? []));
  return word;
}

function anyValue(parameter: ParameterDefinition): fc.Arbitrary<unknown> {
  if (!parameter.multiple) return oneOf(parameter);
  const { separator = ',' } = parameter;
  const isFree = (value: unknown) => typeof value !== 'string' || !value.includes(separator);
  return fc.array(oneOf(parameter).filter(isFree), { minLength: 1, maxLength: 3 });
}

it.each(builtinMacros)('$name: reading returns the arguments of the builder', (definition) => {
  const entries = Object.entries(definition.parameters);
  const required = entries.filter(([, { required: needed }]) => needed).map(([key]) => key);
  const values = fc.record(Object.fromEntries(entries.map(([key, parameter]) => [key, anyValue(parameter)])), {
    requiredKeys: required,
  });
  fc.assert(
    fc.property(values, word, (given, text) => {
      const named = Object.entries(given).map(([key, value]) => [definition.parameters[key]?.argument ?? key, value]);
      const body = definition.body === 'none' ? undefined : text;
      const written = serialize(buildMacro(definition, Object.fromEntries(named), body));
      const { root, diagnostics } = parseStorage(written);
      expect(diagnostics).toEqual([]);
      const [node] = root.children;
      if (!isElement(node)) throw new Error('The builder did not create an element.');
      const read = readMacro(node, definition);
      expect(read?.values).toEqual(given);
      expect(read?.invalid).toEqual([]);
      expect(read?.unlisted).toEqual([]);
      expect(read?.macro.body?.kind ?? 'none').toBe(definition.body);
    }),
    { numRuns: 30, seed: 138 },
  );
});
