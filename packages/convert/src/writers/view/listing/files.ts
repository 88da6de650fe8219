import { parameterValue } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { SiteAttachment } from '../../../site/site.ts';
import { compareTexts } from './order.ts';
import { isOn, valuesOf } from './parameters.ts';

/** A file and the id of the page to which it is attached. */
export interface AttachedFile {
  readonly file: SiteAttachment;
  readonly pageId: string;
}

/** Sorts files by name, date or size, as specified by `sortBy`, `sort` and `sortOrder`. Dates and sizes are in descending order. */
export function sortFiles(files: readonly AttachedFile[], macro: Macro, defaultKey: 'name' | 'date'): AttachedFile[] {
  const key = (parameterValue(macro, 'sortBy') ?? parameterValue(macro, 'sort') ?? defaultKey).toLowerCase();
  const compare = (a: SiteAttachment, b: SiteAttachment): number => {
    if (key === 'size') return (b.fileSize ?? 0) - (a.fileSize ?? 0);
    if (key === 'name') return compareTexts(a.filename, b.filename);
    if (key === 'comment') return compareTexts(a.comment ?? '', b.comment ?? '');
    return (b.modificationDate ?? 0) - (a.modificationDate ?? 0);
  };
  const sorted = files.toSorted((a, b) => compare(a.file, b.file));
  const order = parameterValue(macro, 'sortOrder');
  const isReversed =
    isOn(parameterValue(macro, 'reverse')) ||
    (order === 'ascending' && key !== 'name') ||
    (order === 'descending' && key === 'name');
  return isReversed ? sorted.reverse() : sorted;
}

/** Whether a file has one of the labels in a parameter. Without labels in the parameter, every file matches. */
export function hasLabel(macro: Macro, parameter: string): (file: SiteAttachment) => boolean {
  const labels = valuesOf(macro, parameter);
  return (file) => labels.length === 0 || labels.some((label) => file.labels?.includes(label));
}

/** A size as shown in file lists: `12 kB`. */
export function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
