import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import {
  type Diagnostic,
  parseStorage,
  type Range,
  type SourceMap,
  type StorageDocument,
  serialize,
} from '@macrowright/storage';
import { backToWiki } from './readers/wiki/back-to-wiki.ts';
import { wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
import type { Site } from './site/site.ts';
import { canDrawWiki, wikiToView } from './wiki-to-view.ts';
import type { ViewOptions } from './writers/view/options.ts';
import { renderView } from './writers/view/render-view.ts';
import { storageToWiki } from './writers/wiki/storage-to-wiki.ts';

/** The representations that Confluence names. */
export type Representation =
  | 'wiki'
  | 'storage'
  | 'view'
  | 'export_view'
  | 'styled_view'
  | 'editor'
  | 'atlas_doc_format';

/** The conversions that exist, in the order of help texts. */
export const conversionPairs: readonly (readonly [from: Representation, to: Representation])[] = [
  ['wiki', 'storage'],
  ['wiki', 'view'],
  ['wiki', 'export_view'],
  ['wiki', 'styled_view'],
  ['storage', 'view'],
  ['storage', 'export_view'],
  ['storage', 'styled_view'],
  ['storage', 'wiki'],
  ['storage', 'storage'],
];

/** Whether `convertBody` can convert `from` to `to`. */
export function canConvert(from: string, to: string): boolean {
  return conversionPairs.some(([a, b]) => a === from && b === to);
}

/** One body to convert. */
export interface ConvertRequest {
  readonly value: string;
  readonly from: Representation;
  readonly to: Representation;
  /** What the page knows of its site. Default: nothing. */
  readonly site?: Site;
  /** Whose HTML to imitate. Default: what the site says, else Cloud. */
  readonly flavor?: 'cloud' | 'datacenter';
  /** What cannot be converted is an error instead of being kept as it is. Default: false. */
  readonly strict?: boolean;
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry;
}

/** Why a body could not be converted: the first defect that makes it unreadable. */
export interface ConvertError {
  readonly code: string;
  readonly message: string;
  readonly range?: Range;
}

/** A converted body, or the reason why there is none. Ranges of diagnostics are offsets into the request's value. */
export type ConvertResult =
  | {
      readonly ok: true;
      readonly value: string;
      readonly diagnostics: readonly Diagnostic[];
      /** From the request's value to the result. */
      readonly sourceMap: SourceMap | undefined;
    }
  | { readonly ok: false; readonly error: ConvertError; readonly diagnostics: readonly Diagnostic[] };

/**
 * Converts a body from one representation to another, as `contentbody/convert` of a server does.
 *
 * Storage that is not well-formed is refused, as the server refuses it. A pair that does not exist is a `RangeError`.
 */
export function convertBody(request: ConvertRequest): ConvertResult {
  const { value, from, to } = request;
  if (!canConvert(from, to)) throw new RangeError(`There is no conversion from "${from}" to "${to}".`);
  const registry = request.registry ?? createBuiltinRegistry();
  return from === 'wiki'
    ? fromWiki(value, to, { ...request, registry })
    : fromStorage(value, to, { ...request, registry });
}

type Settings = Pick<ConvertRequest, 'site' | 'flavor' | 'strict'> & { readonly registry: MacroRegistry };

function fromWiki(wiki: string, to: Representation, settings: Settings): ConvertResult {
  const { registry, strict } = settings;
  if (to !== 'storage' && canDrawWiki(settings)) {
    const { html, diagnostics } = wikiToView(wiki, { registry, strict }, viewOptions(to, settings));
    return { ok: true, value: html, diagnostics, sourceMap: undefined };
  }
  const converted = wikiToStorage(wiki, { registry, strict });
  const { storage, diagnostics } = converted;
  if (to === 'storage') {
    return {
      ok: true,
      value: storage,
      diagnostics,
      get sourceMap() {
        return converted.sourceMap;
      },
    };
  }

  const rendered = render(parseStorage(storage), to, settings);
  return {
    ok: true,
    value: rendered.html,
    diagnostics: [...diagnostics, ...backToWiki(rendered.diagnostics, () => converted.sourceMap)],
    sourceMap: undefined,
  };
}

function fromStorage(storage: string, to: Representation, settings: Settings): ConvertResult {
  const document = parseStorage(storage);
  const { diagnostics, firstError: broken } = document;
  if (broken) {
    const { code, message, range } = broken;
    return { ok: false, error: { code, message, range }, diagnostics };
  }
  if (to === 'storage') return { ok: true, value: serialize(document), diagnostics, sourceMap: undefined };
  if (to === 'wiki') {
    const { registry, strict = false } = settings;
    const { wiki, diagnostics: lost } = storageToWiki(document, { registry, unsupported: strict ? 'refuse' : 'keep' });
    return { ok: true, value: wiki, diagnostics: lost, sourceMap: undefined };
  }
  const { html, diagnostics: found, sourceMap } = render(document, to, settings);
  return { ok: true, value: html, diagnostics: found, sourceMap };
}

function render(document: StorageDocument, to: Representation, settings: Settings) {
  return renderView(document, viewOptions(to, settings));
}

function viewOptions(to: Representation, { site, flavor, registry }: Settings): ViewOptions {
  if (to !== 'view' && to !== 'export_view' && to !== 'styled_view' && to !== 'editor') {
    throw new RangeError(`"${to}" is not a view.`);
  }
  return { representation: to, site, flavor, registry };
}
