import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { createSite, type SiteContextJson } from '@macrowright/convert';
import type { Target } from '@macrowright/lint';
import { siteContext } from '../site-context.ts';

/** What an editor may set, under `macrowright` in its settings or in the options of `initialize`. */
export interface Settings {
  /** Where the documents are meant to live; `undefined` leaves it to the configuration. */
  readonly target: Target | undefined;
  /** What pages and attachments the site has; completion and the preview know them. */
  readonly context: SiteContextJson;
  /** Whether a configuration that is code may run. Default `true`; an editor that knows better says so. */
  readonly trusted: boolean;
}

export const defaultSettings: Settings = { target: undefined, context: {}, trusted: true };

const targets: readonly Target[] = ['cloud', 'datacenter', 'both'];

/**
 * Reads what a client sent: `{"target"?, "context"?, "trusted"?}`, where the context is the object itself or the path of a JSON file,
 * relative to `folder`. What is wrong is told through `complain`, and the default stands.
 */
export async function readSettings(
  sent: unknown,
  folder: string | undefined,
  complain: (message: string) => void,
): Promise<Settings> {
  if (typeof sent !== 'object' || sent === null) return defaultSettings;
  const { target: wanted = 'auto', context, trusted } = sent as Record<string, unknown>; // checked below
  const target = targets.find((name) => name === wanted);
  if (target === undefined && wanted !== 'auto' && wanted !== null) {
    complain(`"target" must be auto or one of ${targets.join(', ')}; got ${JSON.stringify(wanted)}.`);
  }
  const settings = { ...defaultSettings, target, trusted: trusted !== false };
  try {
    return { ...settings, context: await readContext(context, folder) };
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return settings;
  }
}

async function readContext(context: unknown, folder: string | undefined): Promise<SiteContextJson> {
  if (context === undefined || context === null || context === '') return {};
  if (typeof context !== 'string') return checked(context, 'the settings');
  const file = isAbsolute(context) || folder === undefined ? context : join(folder, context);
  return checked(JSON.parse(await readFile(file, 'utf8')), `"${file}"`);
}

/** A context that the conversion would refuse is refused here, where it can be told to the user once. */
function checked(json: unknown, where: string): SiteContextJson {
  const context = siteContext(json, where);
  createSite(context);
  return context;
}
