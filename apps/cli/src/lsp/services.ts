import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLanguageService, type LanguageService, type Syntax } from '@macrowright/language';
import { applyBaseline, type Rule } from '@macrowright/lint';
import type { Diagnostic } from '@macrowright/storage';
import { baselineOf } from '../lint/baseline-file.ts';
import { type Checker, createChecker, type FileCheck } from '../lint/checker.ts';
import { createConfigFiles } from '../lint/config-files.ts';
import type { Settings } from './settings.ts';

/** The language services of open documents. Each document has its own service, which caches the last text it parsed. */
export interface Services {
  /** The service of a document, with the configuration that `macrowright lint` uses for its file. */
  of(uri: string, syntax: Syntax): Promise<LanguageService>;
  forget(uri: string): void;
}

/**
 * Creates services with these settings. An invalid configuration is reported through `warn`, once, and the default is used.
 * A document without a file is treated as a file in `folder`.
 */
export function createServices(
  { target, context, trusted }: Settings,
  folder = process.cwd(),
  warn: (message: string) => void,
): Services {
  const checker = createChecker(createConfigFiles(undefined, folder, { runCode: trusted }), folder, { target });
  const fallback = createChecker(createConfigFiles(false, folder), folder, { target });
  const reported = new Set<string>();
  const pageTitles = namesOf(context.pages, 'title');
  const attachmentNames = namesOf(context.attachments, 'filename');
  const services = new Map<string, Promise<LanguageService>>();

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!reported.has(message)) warn(message);
      reported.add(message);
      return undefined;
    }
  }

  async function create(uri: string, syntax: Syntax): Promise<LanguageService> {
    const path = pathOf(uri) ?? join(folder, 'untitled');
    const { lint, check, registry, loaded } = await checkOf(path, syntax);
    const baseline = await attempt(() => baselineOf(loaded));
    const name = relative(loaded.folder, path).split(sep).join('/');
    const withoutBaseline = (source: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
      baseline
        ? (applyBaseline([{ path: name, source, diagnostics }], baseline).files[0]?.diagnostics ?? [])
        : diagnostics;
    return createLanguageService({
      registry,
      lint: (document) => withoutBaseline(document.source, lint(document)),
      wikiDiagnostics: (text) => withoutBaseline(text, check(text)),
      explain: (code) => explain(code, loaded.rules),
      site: { pageTitles: () => pageTitles, attachmentNames: () => attachmentNames },
    });
  }

  async function checkOf(path: string, syntax: Syntax): Promise<FileCheck> {
    const checkWith = (used: Checker) => used.forFile(path, syntax);
    return (await attempt(() => checkWith(checker))) ?? (await checkWith(fallback));
  }

  return {
    of(uri, syntax) {
      const service = services.get(uri) ?? create(uri, syntax);
      services.set(uri, service);
      return service;
    },
    forget: (uri) => void services.delete(uri),
  };
}

function explain(code: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find((candidate) => candidate.code === code);
  return rule && `\`${code}\`: ${rule.summary}\n\n${rule.rationale}`;
}

/** The path of a URI; `undefined` if it is not a local file. */
export function pathOf(uri: string | null | undefined): string | undefined {
  if (!uri?.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // a URI with a host, or with characters that paths cannot have
  }
}

function namesOf<K extends string>(list: readonly { readonly [key in K]?: unknown }[] | undefined, key: K): string[] {
  const names = (list ?? []).map((entry) => entry[key]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort();
}
