import { canConvert, convertBody, type Representation, renderView, type Site } from '@macrowright/convert';
import type { MacroRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { Refusal } from './errors.ts';
import { parseErrorOf } from './parse-error.ts';

/** A body to convert, and the site that it is converted in. */
export interface Conversion {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly site: Site;
  readonly registry: MacroRegistry;
}

/** All names that Confluence has for a body, also those that cannot be converted here. */
export const representations: ReadonlySet<string> = new Set([
  'view',
  'export_view',
  'styled_view',
  'storage',
  'editor',
  'editor2',
  'anonymous_export_view',
  'wiki',
  'atlas_doc_format',
]);

/** Representations that are drawn from storage. */
export type DrawnRepresentation = 'view' | 'export_view' | 'styled_view' | 'editor';

/** What a representation is drawn as. `anonymous_export_view` is the export as somebody sees it who did not sign in. */
export function drawnAs(representation: string): DrawnRepresentation | undefined {
  if (representation === 'anonymous_export_view') return 'export_view';
  const drawn = ['view', 'export_view', 'styled_view', 'editor'] as const;
  return drawn.find((name) => name === representation);
}

/** Refuses pairs that do not exist, and names that are no representation, with 400. */
export function checkPair(from: string, to: string): void {
  for (const name of [from, to]) {
    if (!representations.has(name)) throw new Refusal(400, `Unknown representation: ${name}`);
  }
  if (drawnAs(to) !== undefined && (from === 'storage' || from === 'wiki')) return;
  if (!canConvert(from, to)) throw new Refusal(400, `Unsupported conversion from ${from} to ${to}`);
}

/** Converts a body. One that cannot be read is refused with 400, and so is a pair that does not exist. */
export function convert({ value, from, to, site, registry }: Conversion): string {
  checkPair(from, to);
  const drawn = drawnAs(to);
  if (drawn === undefined || canConvert(from, drawn)) {
    // Both names were checked to be representations.
    return textOf(
      convertBody({ value, from: from as Representation, to: drawn ?? (to as Representation), site, registry }),
      value,
    );
  }
  const storage = from === 'wiki' ? textOf(convertBody({ value, from, to: 'storage', site, registry }), value) : value;
  checkStorage(storage);
  return renderView(parseStorage(storage), { representation: drawn, site, registry }).html;
}

/** Refuses storage that is not well-formed, in the words of the server. */
export function checkStorage(value: string): void {
  const message = parseErrorOf(parseStorage(value));
  if (message !== undefined) throw new Refusal(400, message);
}

function textOf(converted: ReturnType<typeof convertBody>, storage: string): string {
  if (converted.ok) return converted.value;
  throw new Refusal(400, parseErrorOf(parseStorage(storage)) ?? `Error parsing xhtml: ${converted.error.message}`);
}
