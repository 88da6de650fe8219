import { isRecord } from '@macrowright/storage';
import type { JsonSchema } from './macro-file-schema.ts';

/**
 * Validates a value against a schema. Returns sentences that start with the position, or none if the value is valid. The depth
 * of the schema limits the recursion for any value.
 */
export function problemsOf(value: unknown, schema: JsonSchema, root: JsonSchema = schema, at = ''): string[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new TypeError(`The schema does not define "${schema.$ref}".`);
    return problemsOf(value, target, root, at);
  }
  const subject = at === '' ? 'The file' : `"${at}"`;
  const { type, anyOf, items, pattern, minimum } = schema;
  const fits = anyOf
    ? anyOf.some((choice) => problemsOf(value, choice, root, at).length === 0)
    : (schema.enum?.some((choice) => choice === value) ?? true) && (type === undefined || hasType(value, type));
  if (!fits) return [`${subject} must be ${expected(schema)}, not ${shown(value)}.`];
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) {
    return [`${subject} must match ${pattern}, not ${shown(value)}.`];
  }
  if (minimum !== undefined && typeof value === 'number' && value < minimum) {
    return [`${subject} must be at least ${minimum}, not ${value}.`];
  }
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => problemsOf(item, items, root, `${at}[${index}]`)) : [];
  }
  return typeof value === 'object' && value !== null ? propertyProblems({ ...value }, schema, root, at) : [];
}

function propertyProblems(
  value: Readonly<Record<string, unknown>>,
  { required = [], properties = {}, additionalProperties }: JsonSchema,
  root: JsonSchema,
  at: string,
): string[] {
  const subject = at === '' ? 'The file' : `"${at}"`;
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${subject} must have "${name}".`);
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) return [`${subject} has an unknown field "${name}".`];
    return known ? problemsOf(inner, known, root, at === '' ? name : `${at}.${name}`) : [];
  });
  return [...missing, ...wrong];
}

/** Describes what a schema requires. */
function expected({ type, anyOf, enum: choices, pattern }: JsonSchema): string {
  if (anyOf) return anyOf.map(expected).join(', or ');
  if (choices) return `${choices.length > 1 ? 'one of ' : ''}${choices.map((choice) => `"${choice}"`).join(', ')}`;
  const article = type === 'object' || type === 'array' || type === 'integer' ? 'an' : 'a';
  return `${article} ${type}${pattern === undefined ? '' : ` that matches ${pattern}`}`;
}

function hasType(value: unknown, type: JsonSchema['type']): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** Formats a value for a message. Arrays and objects can have any size and depth, so only their kind is shown. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}
