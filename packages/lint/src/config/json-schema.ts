import { toJsonSchema } from '@valibot/to-json-schema';
import type { Rule } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import { closedObject } from './closed-object.ts';
import { jsonEntries, levelSchema, plainSetting, rulesSchema } from './config-schema.ts';

/** Plain JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of a configuration in JSON, with every rule and its options. */
export function configSchema(rules: readonly Rule[] = builtinRules): JsonObject {
  const ruleSettings = rulesSchema(rules);
  const schema = toJsonSchema(closedObject(jsonEntries(ruleSettings)), {
    target: 'draft-2020-12',
    definitions: { level: levelSchema, setting: plainSetting, rules: ruleSettings },
    typeMode: 'input',
    ignoreActions: ['check', 'readonly'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const { required, ...rest } = jsonSchema;
      if (valibotSchema.type === 'custom') return { type: 'object', required: ['name', 'summary', 'body'] };
      if (valibotSchema.type === 'strict_tuple') return { ...rest, minItems: 1 }; // options may be omitted
      return required?.length === 0 ? rest : undefined;
    },
  });
  // a definition is an object here, never `true` or `false`
  Object.assign(schema.$defs?.rules ?? {}, { patternProperties: { '^[^/]+/[^/]+$': pluginSetting } });
  return { title: 'Macrowright lint configuration', ...schema };
}

/** The settings of a plugin rule: JSON cannot contain plugins, but it can extend a configuration that does. */
const pluginSetting: JsonObject = {
  anyOf: [
    { $ref: '#/$defs/level' },
    { type: 'array', prefixItems: [{ $ref: '#/$defs/level' }, { type: 'object' }], minItems: 1, items: false },
  ],
};
