import { parameterValue } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { SiteAttachment } from '../../../site/site.ts';
import { compareTexts } from './order.ts';
import { isOn, valuesOf } from './parameters.ts';

/** A file and the id of the page that it is attached to. */
export interface OwnedFile {
  readonly file: SiteAttachment;
  readonly pageId: string;
}

/** Files by name, date or size, as `sortBy`, `sort` and `sortOrder` say. Dates and sizes begin with the greatest. */
export function sortFiles(files: readonly OwnedFile[], macro: Macro, otherwise: string): OwnedFile[] {
  const by = (parameterValue(macro, 'sortBy') ?? parameterValue(macro, 'sort') ?? otherwise).toLowerCase();
  const compare = (a: SiteAttachment, b: SiteAttachment): number => {
    if (by === 'size') return (b.fileSize ?? 0) - (a.fileSize ?? 0);
    if (by === 'name') return compareTexts(a.filename, b.filename);
    if (by === 'comment') return compareTexts(a.comment ?? '', b.comment ?? '');
    return (b.modificationDate ?? 0) - (a.modificationDate ?? 0);
  };
  const sorted = files.toSorted((a, b) => compare(a.file, b.file));
  const order = parameterValue(macro, 'sortOrder');
  const backwards =
    isOn(parameterValue(macro, 'reverse')) ||
    (order === 'ascending' && by !== 'name') ||
    (order === 'descending' && by === 'name');
  return backwards ? sorted.reverse() : sorted;
}

/** Whether a file has one of the labels that a parameter names; all have where it names none. */
export function hasLabel(macro: Macro, parameter: string): (file: SiteAttachment) => boolean {
  const wanted = valuesOf(macro, parameter);
  return ({ labels = [] }) => wanted.length === 0 || wanted.some((label) => labels.includes(label));
}

/** `12 kB`, as file lists write it. */
export function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
