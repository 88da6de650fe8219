import type { SiteContextJson } from '@macrowright/convert';
import { CommandError } from './command-error.ts';

const lists = ['spaces', 'pages', 'attachments', 'users'] as const;

/**
 * Checks that a value read from JSON has the outer shape of a site context. A wrong one is a `CommandError` that names
 * `where` and the key.
 */
export function siteContext(json: unknown, where: string): SiteContextJson {
  if (!isRecord(json)) throw new CommandError('usage', `the context in ${where} must be a JSON object.`);
  for (const key of lists) {
    const list = json[key];
    if (list !== undefined && !(Array.isArray(list) && list.every(isRecord))) {
      throw new CommandError('usage', `"${key}" of the context in ${where} must be a list of objects.`);
    }
  }
  if (json.page !== undefined && !isRecord(json.page)) {
    throw new CommandError('usage', `"page" of the context in ${where} must be an object.`);
  }
  return json;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
