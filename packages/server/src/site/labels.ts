import type { LabelRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { SiteError } from './site-error.ts';

const maxLength = 255;

/** A label to add. */
export type NewLabel = Pick<LabelRow, 'prefix' | 'name'>;

/** Creates a label from client input. Names are lowercase and contain no whitespace. */
export function checkedLabel(name: string | undefined, prefix = 'global'): NewLabel {
  const lower = name?.trim().toLowerCase();
  if (!lower || /\s/.test(lower)) throw new SiteError('invalid', 'A label needs a name without spaces.');
  if (lower.length > maxLength) {
    throw new SiteError('invalid', `A label cannot be longer than ${maxLength} characters.`);
  }
  return { name: lower, prefix: prefix || 'global' };
}

/** The labels of a piece of content in the order they were added, either all of them or those with a prefix. */
export function listLabels({ labels }: Store, contentId: number, prefix?: string): LabelRow[] {
  const rows = labels.list(contentId);
  return prefix === undefined ? rows : rows.filter((row) => row.prefix === prefix);
}

/** Adds labels. Labels that the content already has are left unchanged. */
export function addLabels({ labels }: Store, contentId: number, added: readonly NewLabel[]): void {
  for (const label of added) labels.add(contentId, label);
}
