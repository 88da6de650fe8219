import {
  convertBody,
  isSourceRepresentation,
  isTargetRepresentation,
  type Site,
  type TargetRepresentation,
  type ViewOptions,
} from '@macrowright/convert';
import type { MacroRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { SiteError } from '../site/site-error.ts';
import { parseErrorOf } from './parse-error.ts';

/** A body to convert, and the site in which names are looked up. */
export interface Conversion {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly site: Site;
  readonly registry: MacroRegistry;
}

/**
 * Representations that only Confluence has, and what they map to, if supported. `anonymous_export_view` is the export
 * view for an anonymous user.
 */
const aliases: ReadonlyMap<string, TargetRepresentation | undefined> = new Map([
  ['anonymous_export_view', 'export_view'],
  ['editor2', undefined],
  ['atlas_doc_format', undefined],
]);

/** A representation that is rendered from storage. */
export type RenderedRepresentation = NonNullable<ViewOptions['representation']>;

/** The representation that a name is rendered as; `undefined` if it is not rendered. */
export function renderedAs(representation: string): RenderedRepresentation | undefined {
  const target = targetOf(representation);
  const rendered = ['view', 'export_view', 'styled_view', 'editor'] as const;
  return rendered.find((name) => name === target);
}

/** Rejects an unknown representation and an unsupported conversion. */
export function checkPair(from: string, to: string): void {
  pairOf(from, to);
}

/** Converts a body. Rejects an invalid body and an unsupported conversion. */
export function convert({ value, from, to, site, registry }: Conversion): string {
  const converted = convertBody({ value, ...pairOf(from, to), site, registry });
  if (converted.ok) return converted.value;
  throw new SiteError(
    'invalid',
    parseErrorOf(parseStorage(value)) ?? `Error parsing xhtml: ${converted.error.message}`,
  );
}

/** Rejects storage that is not well-formed, with the same message as a Confluence server. */
export function checkStorage(value: string): void {
  const message = parseErrorOf(parseStorage(value));
  if (message !== undefined) throw new SiteError('invalid', message);
}

function pairOf(from: string, to: string) {
  for (const name of [from, to]) {
    const isKnown = isSourceRepresentation(name) || isTargetRepresentation(name) || aliases.has(name);
    if (!isKnown) throw new SiteError('invalid', `Unknown representation: ${name}`);
  }
  const target = targetOf(to);
  if (!isSourceRepresentation(from) || target === undefined) {
    throw new SiteError('invalid', `Unsupported conversion from ${from} to ${to}`);
  }
  return { from, to: target };
}

function targetOf(name: string): TargetRepresentation | undefined {
  return isTargetRepresentation(name) ? name : aliases.get(name);
}
