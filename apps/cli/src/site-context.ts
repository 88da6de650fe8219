import type { SiteContextJson } from '@macrowright/convert';
import { isRecord } from '@macrowright/storage';
import { CommandError } from './command-error.ts';

const lists = ['spaces', 'pages', 'attachments', 'users'] as const;

/**
 * Checks the outer shape of a site context that was read from JSON. Throws a `CommandError` that names `where` and the
 * invalid key.
 */
export function siteContext(json: unknown, where: string): SiteContextJson {
  if (!isRecord(json)) throw new CommandError('usage', `Invalid context in ${where}: it must be a JSON object.`);
  for (const key of lists) {
    const list = json[key];
    if (list !== undefined && !(Array.isArray(list) && list.every(isRecord))) {
      throw new CommandError('usage', `Invalid context in ${where}: "${key}" must be an array of objects.`);
    }
  }
  if (json.page !== undefined && !isRecord(json.page)) {
    throw new CommandError('usage', `Invalid context in ${where}: "page" must be an object.`);
  }
  return json;
}
