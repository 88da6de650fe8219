import { createSite, type Site } from '@macroscope/convert';
import { createBuiltinRegistry, type MacroRegistry } from '@macroscope/macros';
import type { EngineSettings } from '../protocol.ts';

/** Settings as the engines take them. */
export interface Prepared {
  readonly settings: EngineSettings;
  readonly registry: MacroRegistry;
  readonly site: Site | undefined;
  /** What of the settings could not be used, as a message. */
  readonly trouble: string | undefined;
}

/** The settings of a first visit. */
export const standardSettings: EngineSettings = { flavor: 'cloud' };

/** What is used until the first settings have come. */
export function prepareStandard(): Prepared {
  const registry = createBuiltinRegistry();
  return { settings: standardSettings, registry, site: createSite({ flavor: 'cloud' }), trouble: undefined };
}

/** Makes settings ready for use. Never rejects: what is wrong is told, the rest is used. */
export async function prepare(settings: EngineSettings): Promise<Prepared> {
  const trouble: string[] = [];
  const { context, macros, flavor } = settings;
  let registry = createBuiltinRegistry();
  if (macros?.trim()) {
    try {
      const imported = await readMacros(macros);
      registry = createBuiltinRegistry(imported.macros);
      trouble.push(...imported.problems.map((problem) => `Own macros: ${problem}`));
    } catch (error) {
      trouble.push(`Own macros: ${messageOf(error)}`);
    }
  }
  let site: Site | undefined;
  try {
    site = createSite({ ...context, flavor });
  } catch (error) {
    trouble.push(`Site context: ${messageOf(error)}`);
  }
  return { settings, registry, site, trouble: trouble.length > 0 ? trouble.join(' ') : undefined };
}

/** Own macros in whichever of the known forms they were pasted. The readers are loaded by the first use. */
async function readMacros(source: string) {
  const { importConnect, importForge, importJson, importPluginXml } = await import('@macroscope/macros/import');
  const start = source.trimStart();
  if (start.startsWith('<')) return importPluginXml(source);
  if (!start.startsWith('{') && !start.startsWith('[')) return importForge(source);
  const json: unknown = JSON.parse(source);
  const isConnect = typeof json === 'object' && json !== null && 'modules' in json;
  return isConnect ? importConnect(json) : importJson(source);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
