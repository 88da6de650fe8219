import { builtinMacros } from '@macrowright/macros';
import { exportJson, importJson, macroFileSchema } from '@macrowright/macros/import';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(macroFileSchema);

it('accepts the built-in macros', () => {
  validate(JSON.parse(exportJson(builtinMacros)));
  expect(validate.errors).toBeNull();
});

const word = fc.constantFrom('none', 'rich', 'block', 'string', 'enum', 'ri:page', 'a b', 'box', '', 'since 7.11');
const value = fc.oneof(
  word,
  fc.boolean(),
  fc.integer({ min: -1, max: 2 }),
  fc.array(fc.oneof(word, fc.array(word, { maxLength: 1 })), { maxLength: 2 }),
  fc.constant(null),
  fc.dictionary(word, fc.oneof(word, fc.boolean()), { maxKeys: 1 }),
);

/** A valid object, in which any one field may be replaced. */
function withChanges(right: object, fields: readonly string[]) {
  return fc
    .array(fc.tuple(fc.constantFrom(...fields), value), { maxLength: 1 })
    .map((changes) => ({ ...right, ...Object.fromEntries(changes) }));
}

const { macro: macroSchema, parameter: parameterSchema } = macroFileSchema.$defs ?? {};
const fieldsOf = (schema: typeof macroSchema) => [...Object.keys(schema?.properties ?? {}), 'other'];
const parameter = withChanges({ type: 'string', doc: 'x' }, fieldsOf(parameterSchema));
const availability = withChanges({ dataCenter: true, cloud: 'app' }, ['dataCenter', 'cloud', 'removedIn']);
const macro = fc
  .tuple(
    withChanges({ name: 'box', summary: 'A box.', body: 'none' }, fieldsOf(macroSchema)),
    fc.option(fc.dictionary(word, parameter, { maxKeys: 2 }), { nil: undefined }),
    fc.option(availability, { nil: undefined }),
  )
  .map(([fields, parameters, where]) => ({
    ...fields,
    ...(parameters && { parameters }),
    ...(where && { availability: where }),
  }));

it('accepts the same files as the reader', () => {
  let [right, wrong] = [0, 0];
  fc.assert(
    fc.property(fc.array(macro, { maxLength: 1 }), (macros) => {
      const text = JSON.stringify({ macros });
      const isRight = validate(JSON.parse(text));
      if (!isRight) wrong++;
      else if (macros.length > 0) right++;
      const read = importJson(text);
      expect(read.problems.length === 0).toBe(isRight);
      if (isRight) expect(read.macros).toHaveLength(macros.length);
    }),
    { numRuns: 2000, seed: 4 },
  );
  // the property is meaningful only if both valid and invalid files occur
  expect(Math.min(right, wrong)).toBeGreaterThan(200);
});
