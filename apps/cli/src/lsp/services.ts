import { wikiToStorage } from '@macroscope/convert';
import { createLanguageService, type LanguageService } from '@macroscope/language';
import { builtinRules, lint } from '@macroscope/lint';
import { createBuiltinRegistry } from '@macroscope/macros';
import type { Settings } from './settings.ts';

/** The language service of each open document, so that each remembers the text that it read last. */
export interface Services {
  /** The service of a document; made when it is asked for the first time. */
  of(uri: string): LanguageService;
  forget(uri: string): void;
}

/** Services that look at documents under these settings. */
export function createServices({ target, context }: Settings): Services {
  const registry = createBuiltinRegistry();
  const rules = new Map(builtinRules.map((rule) => [rule.code, rule]));
  const pageTitles = namesOf(context.pages, 'title');
  const attachmentNames = namesOf(context.attachments, 'filename');
  const services = new Map<string, LanguageService>();

  const create = (): LanguageService =>
    createLanguageService({
      registry,
      lint: (document) => lint(document, { registry, target }),
      wikiDiagnostics: (text) => wikiToStorage(text, { registry }).diagnostics,
      explain(code) {
        const rule = rules.get(code);
        return rule && `\`${code}\`: ${rule.summary}\n\n${rule.rationale}`;
      },
      site: { pageTitles: () => pageTitles, attachmentNames: () => attachmentNames },
    });

  return {
    of(uri) {
      const service = services.get(uri) ?? create();
      services.set(uri, service);
      return service;
    },
    forget: (uri) => void services.delete(uri),
  };
}

function namesOf<K extends string>(list: readonly { readonly [key in K]?: unknown }[] | undefined, key: K): string[] {
  const names = (list ?? []).map((entry) => entry[key]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort();
}
