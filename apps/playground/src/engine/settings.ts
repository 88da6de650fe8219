import { createSite, type Site, type SiteContextJson } from '@macrowright/convert';
import type { LintPlugin } from '@macrowright/lint';
import { createBuiltinRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import type { EngineSettings, OpenedContext } from '../protocol.ts';
import type { UsableConfig } from './rule-config.ts';

/** Settings as the engines take them. */
export interface Prepared {
  readonly settings: EngineSettings;
  readonly registry: MacroRegistry;
  readonly site: Site | undefined;
  /** What the linter goes by; `undefined` means every rule as it is. */
  readonly rules: UsableConfig | undefined;
  /** Custom rules that the engine was made with. */
  readonly plugins: readonly LintPlugin[];
  /** What of the settings could not be used, as a message. */
  readonly trouble: string | undefined;
}

/** The settings of a first visit. */
export const standardSettings: EngineSettings = { flavor: 'cloud' };

/** What is used until the first settings have come. */
export function prepareStandard(plugins: readonly LintPlugin[] = []): Prepared {
  const registry = createBuiltinRegistry();
  return {
    settings: standardSettings,
    registry,
    site: createSite({ flavor: 'cloud' }),
    rules: undefined,
    plugins,
    trouble: undefined,
  };
}

/**
 * Makes settings ready for use. Never rejects: what is wrong is told, the rest is used. In the place of a configuration that
 * cannot be used, `before`'s stays.
 */
export async function prepare(settings: EngineSettings, before: Prepared): Promise<Prepared> {
  const trouble: string[] = [];
  const { context, macros, config, flavor, opened } = settings;
  const { plugins } = before;
  const own: MacroDefinition[] = [];
  let rules: UsableConfig | undefined;
  if (config?.trim()) {
    const { readRuleConfig, configService } = await import('./rule-config.ts');
    const { usable, diagnostics } = await readRuleConfig(config, configService(), plugins);
    rules = usable ?? before.rules;
    own.push(...(rules?.macros ?? []));
    if (!usable) trouble.push(`Rules: ${diagnostics[0]?.message}`);
  }
  if (macros?.trim()) {
    try {
      // the readers are loaded by the first use
      const imported = (await import('@macrowright/macros/import')).importText(macros);
      own.push(...imported.macros);
      trouble.push(...imported.problems.map((problem) => `Own macros: ${problem}`));
    } catch (error) {
      trouble.push(`Own macros: ${messageOf(error)}`);
    }
  }
  let site: Site | undefined;
  try {
    site = createSite({ ...withOpened(context, opened), flavor });
  } catch (error) {
    trouble.push(`Site context: ${messageOf(error)}`);
  }
  const registry = createBuiltinRegistry(own);
  return { settings, registry, site, rules, plugins, trouble: trouble.length > 0 ? trouble.join(' ') : undefined };
}

/** What a person said of the site, with what the site itself says of the page that is open. */
function withOpened(context: EngineSettings['context'], opened: OpenedContext | undefined): SiteContextJson {
  if (!opened) return context ?? {};
  const { baseUrl, page, attachments } = opened;
  return { ...context, baseUrl, page, attachments: [...attachments, ...(context?.attachments ?? [])] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
