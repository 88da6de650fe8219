import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wikiToStorage } from '@macrowright/convert';
import { createLanguageService, type LanguageService, type Syntax } from '@macrowright/language';
import { applyBaseline, type Rule } from '@macrowright/lint';
import type { Diagnostic } from '@macrowright/storage';
import { baselineOf } from '../lint/baseline-file.ts';
import { type Checker, createChecker, type FileCheck } from '../lint/checker.ts';
import { createConfigFiles } from '../lint/config-files.ts';
import type { Settings } from './settings.ts';

/** The language service of each open document, so that each remembers the text that it read last. */
export interface Services {
  /** The service of a document, under the configuration that `macrowright lint` would use for its file. */
  of(uri: string, syntax: Syntax): Promise<LanguageService>;
  forget(uri: string): void;
}

/**
 * Services that look at documents under these settings. A configuration that cannot be used is told through `complain`, once,
 * and the built-in one stands. A document without a file counts as one of `folder`.
 */
export function createServices(
  { target, context, trusted }: Settings,
  folder = process.cwd(),
  complain: (message: string) => void,
): Services {
  const checker = createChecker(createConfigFiles(undefined, folder, { runCode: trusted }), folder, target);
  const fallback = createChecker(createConfigFiles(false, folder), folder, target);
  const told = new Set<string>();
  const pageTitles = namesOf(context.pages, 'title');
  const attachmentNames = namesOf(context.attachments, 'filename');
  const services = new Map<string, Promise<LanguageService>>();

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!told.has(message)) complain(message);
      told.add(message);
      return undefined;
    }
  }

  async function create(uri: string, syntax: Syntax): Promise<LanguageService> {
    const path = pathOf(uri) ?? join(folder, 'untitled');
    const { lint, registry, loaded } = await checkOf(path, syntax);
    const baseline = await attempt(() => baselineOf(loaded));
    const name = relative(loaded.folder, path).split(sep).join('/');
    const unknown = (source: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
      baseline
        ? (applyBaseline([{ path: name, source, diagnostics }], baseline).files[0]?.diagnostics ?? [])
        : diagnostics;
    return createLanguageService({
      registry,
      lint: (document) => unknown(document.source, lint(document)),
      wikiDiagnostics: (text) => unknown(text, wikiToStorage(text, { registry }).diagnostics),
      explain: (code) => explain(code, loaded.rules),
      site: { pageTitles: () => pageTitles, attachmentNames: () => attachmentNames },
    });
  }

  async function checkOf(path: string, syntax: Syntax): Promise<FileCheck> {
    const of = (from: Checker) => from.forFile(path, syntax);
    return (await attempt(() => of(checker))) ?? (await of(fallback));
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

/** The path of a URI; `undefined` for what is not a file of this machine. */
export function pathOf(uri: string | null | undefined): string | undefined {
  if (!uri?.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // a host, or characters that no path can have
  }
}

function namesOf<K extends string>(list: readonly { readonly [key in K]?: unknown }[] | undefined, key: K): string[] {
  const names = (list ?? []).map((entry) => entry[key]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort();
}
