import { nearest } from '@macrowright/macros';
import * as v from 'valibot';

/**
 * An object with no keys other than those given. Unlike `strictObject` it reports every unknown key, with a suggestion,
 * and rejects arrays.
 *
 * @param describeUnknown starts the message about an unknown key. Default: `Unknown key "…"`.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
  describeUnknown: (key: string) => string = (key) => `Unknown key "${key}"`,
) {
  const schema = v.strictObject(entries, 'Expected an object.');
  const everyKey = v.objectWithRest(entries, v.never(), 'Expected an object.');
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const result = everyKey['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config);
    for (const issue of result.issues ?? []) {
      const [key, ...deeper] = issue.path ?? [];
      // the message of `never` cannot contain the key: valibot adds the path afterwards
      if (issue.type === 'never' && key && deeper.length === 0) {
        Object.assign(issue, { message: unknownKey(String(key.key)) });
      }
    }
    return result as ReturnType<typeof run>; // the two schemas accept the same values
  };
  return { ...schema, '~run': run };

  function unknownKey(key: string): string {
    const suggestion = nearest(key, Object.keys(entries));
    return `${describeUnknown(key)}.${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`;
  }
}
