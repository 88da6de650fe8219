import { createSite, type Site, type SiteContextJson } from '@macrowright/convert';
import type { LintPlugin } from '@macrowright/lint';
import { createBuiltinRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import type { EngineSettings, OpenedContext } from '../protocol.ts';
import type { UsableConfig } from './rule-config.ts';

/** Settings, loaded and ready for use. */
export interface Prepared {
  readonly settings: EngineSettings;
  readonly registry: MacroRegistry;
  readonly site: Site | undefined;
  /** Configuration of the linter; `undefined` uses all rules with their default severity. */
  readonly rules: UsableConfig | undefined;
  /** Custom rules passed to the engine. */
  readonly plugins: readonly LintPlugin[];
  /** Why some of the settings could not be used. */
  readonly problem: string | undefined;
}

/** The settings of a first visit. */
export const defaultSettings: EngineSettings = { flavor: 'cloud' };

/** Used until the first settings arrive. */
export function prepareDefaults(plugins: readonly LintPlugin[] = []): Prepared {
  const registry = createBuiltinRegistry();
  return {
    settings: defaultSettings,
    registry,
    site: createSite({ flavor: 'cloud' }),
    rules: undefined,
    plugins,
    problem: undefined,
  };
}

/**
 * Prepares settings for use. Never rejects: reports what is invalid in `problem` and uses the rest. If the configuration is
 * invalid, the one in `before` stays active.
 */
export async function prepare(settings: EngineSettings, before: Prepared): Promise<Prepared> {
  const problems: string[] = [];
  const { context, macros, config, flavor, opened } = settings;
  const { plugins } = before;
  const custom: MacroDefinition[] = [];
  let rules: UsableConfig | undefined;
  if (config?.trim()) {
    const { readRuleConfig, configService } = await import('./rule-config.ts');
    const { usable, diagnostics } = await readRuleConfig(config, configService(), plugins);
    rules = usable ?? before.rules;
    custom.push(...(rules?.macros ?? []));
    if (!usable) problems.push(`Rules: ${diagnostics[0]?.message}`);
  }
  if (macros?.trim()) {
    try {
      // loaded on demand
      const imported = (await import('@macrowright/macros/import')).importText(macros);
      custom.push(...imported.macros);
      problems.push(...imported.problems.map((problem) => `Custom macros: ${problem}`));
    } catch (error) {
      problems.push(`Custom macros: ${messageOf(error)}`);
    }
  }
  let site: Site | undefined;
  try {
    site = createSite({ ...withOpened(context, opened), flavor });
  } catch (error) {
    problems.push(`Site context: ${messageOf(error)}`);
  }
  const registry = createBuiltinRegistry(custom);
  return { settings, registry, site, rules, plugins, problem: problems.length > 0 ? problems.join(' ') : undefined };
}

/** The context from the settings, completed with the site's data about the open page. */
function withOpened(context: EngineSettings['context'], opened: OpenedContext | undefined): SiteContextJson {
  if (!opened) return context ?? {};
  const { baseUrl, page, attachments } = opened;
  return { ...context, baseUrl, page, attachments: [...attachments, ...(context?.attachments ?? [])] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
