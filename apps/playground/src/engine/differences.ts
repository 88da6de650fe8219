import { diffStorage, parseStorage, type StorageDifference } from '@macrowright/storage';
import type { DifferenceNote } from '../protocol.ts';

/** Describes the differences in meaning between two documents in storage format or view HTML. */
export function differences(before: string, after: string): DifferenceNote[] {
  return diffStorage(parseStorage(before), parseStorage(after)).map((difference) => ({
    text: describe(difference),
    ...('before' in difference && { before: difference.before }),
    ...('after' in difference && { after: difference.after }),
  }));
}

function describe(difference: StorageDifference): string {
  switch (difference.kind) {
    case 'added':
      return `added ${nameOf(difference.name)}`;
    case 'removed':
      return `removed ${nameOf(difference.name)}`;
    case 'renamed':
      return `changed ${nameOf(difference.name)} to ${nameOf(difference.newName)}`;
    case 'attribute':
      return describeAttribute(difference);
    case 'text':
      return `changed text from ${quoted(difference.old)} to ${quoted(difference.new)}`;
  }
}

function describeAttribute({
  name,
  attribute,
  old,
  new: value,
}: Extract<StorageDifference, { readonly kind: 'attribute' }>): string {
  if (old === undefined) return `added ${attribute} ${quoted(value ?? '')} to ${nameOf(name)}`;
  if (value === undefined) return `removed ${attribute} ${quoted(old)} from ${nameOf(name)}`;
  return `changed ${attribute} of ${nameOf(name)} from ${quoted(old)} to ${quoted(value)}`;
}

/** The name of an element in quotes. Text nodes are named `#text`. */
function nameOf(name: string): string {
  return name === '#text' ? 'text' : `"${name}"`;
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
