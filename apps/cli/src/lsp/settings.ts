import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { createSite, type SiteContextJson } from '@macrowright/convert';
import type { Target } from '@macrowright/lint';
import { siteContext } from '../site-context.ts';

/** The settings of an editor, under `macrowright` or in the options of `initialize`. */
export interface Settings {
  /** Where the documents are published; `undefined` uses the target of the configuration. */
  readonly target: Target | undefined;
  /** The pages and attachments of the site, for completion and the preview. */
  readonly context: SiteContextJson;
  /** Whether code configurations can run. Default `true`; editors with workspace trust set it. */
  readonly trusted: boolean;
}

export const defaultSettings: Settings = { target: undefined, context: {}, trusted: true };

const targets: readonly Target[] = ['cloud', 'datacenter', 'both'];

/**
 * Reads the settings that a client sent: `{"target"?, "context"?, "trusted"?}`. The context is an object or the path of a JSON
 * file, relative to `folder`. Invalid settings are reported through `warn`, and the default is used.
 */
export async function readSettings(
  sent: unknown,
  folder: string | undefined,
  warn: (message: string) => void,
): Promise<Settings> {
  if (typeof sent !== 'object' || sent === null) return defaultSettings;
  const { target: requested = 'auto', context, trusted } = sent as Record<string, unknown>; // checked below
  const target = targets.find((name) => name === requested);
  if (target === undefined && requested !== 'auto' && requested !== null) {
    warn(`Invalid target ${JSON.stringify(requested)}; use auto, ${targets.join(', ')}.`);
  }
  const settings = { ...defaultSettings, target, trusted: trusted !== false };
  try {
    return { ...settings, context: await readContext(context, folder) };
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return settings;
  }
}

async function readContext(context: unknown, folder: string | undefined): Promise<SiteContextJson> {
  if (context === undefined || context === null || context === '') return {};
  if (typeof context !== 'string') return checked(context, 'the settings');
  const file = isAbsolute(context) || folder === undefined ? context : join(folder, context);
  return checked(JSON.parse(await readFile(file, 'utf8')), `"${file}"`);
}

/** Rejects a context that conversions would reject, so that it is reported once. */
function checked(json: unknown, where: string): SiteContextJson {
  const context = siteContext(json, where);
  createSite(context);
  return context;
}
