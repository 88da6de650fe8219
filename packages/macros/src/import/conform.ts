import type { JsonSchema } from './macro-file-schema.ts';

/**
 * What is wrong with a value by its schema, as sentences that begin with the place; empty when nothing is. The depth of
 * the schema bounds the recursion, whatever the value.
 */
export function problemsOf(value: unknown, schema: JsonSchema, root: JsonSchema = schema, at = ''): string[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new TypeError(`The schema has no "${schema.$ref}".`);
    return problemsOf(value, target, root, at);
  }
  const place = at === '' ? 'The file' : `"${at}"`;
  const { type, anyOf, items, pattern, minimum } = schema;
  const fits = anyOf
    ? anyOf.some((choice) => problemsOf(value, choice, root, at).length === 0)
    : (schema.enum?.some((word) => word === value) ?? true) && (type === undefined || hasType(value, type));
  if (!fits) return [`${place} must be ${expected(schema)}, not ${shown(value)}.`];
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) {
    return [`${place} must match ${pattern}, not ${shown(value)}.`];
  }
  if (minimum !== undefined && typeof value === 'number' && value < minimum) {
    return [`${place} must be at least ${minimum}, not ${value}.`];
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
  const place = at === '' ? 'The file' : `"${at}"`;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${place} needs "${name}".`);
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) return [`${place} has no field "${name}".`];
    return known ? problemsOf(inner, known, root, at === '' ? name : `${at}.${name}`) : [];
  });
  return [...missing, ...wrong];
}

/** What a schema asks for, in words. */
function expected({ type, anyOf, enum: words, pattern }: JsonSchema): string {
  if (anyOf) return anyOf.map(expected).join(', or ');
  if (words) return `${words.length > 1 ? 'one of ' : ''}${words.map((word) => `"${word}"`).join(', ')}`;
  const article = type === 'object' || type === 'array' || type === 'integer' ? 'an' : 'a';
  return `${article} ${type}${pattern === undefined ? '' : ` like ${pattern}`}`;
}

function hasType(value: unknown, type: JsonSchema['type']): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** A value in a message; lists and objects by name only, as they can be of any size and depth. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}
