import { diffStorage, parseStorage, type StorageDifference } from '@macrowright/storage';
import type { DifferenceNote } from '../protocol.ts';

/** What differs in meaning between two texts of storage or rendered HTML, in words. */
export function differences(before: string, after: string): DifferenceNote[] {
  return diffStorage(parseStorage(before), parseStorage(after)).map((difference) => ({
    text: inWords(difference),
    ...('before' in difference && { before: difference.before }),
    ...('after' in difference && { after: difference.after }),
  }));
}

function inWords(difference: StorageDifference): string {
  switch (difference.kind) {
    case 'added':
      return `added ${nameOf(difference.name)}`;
    case 'removed':
      return `removed ${nameOf(difference.name)}`;
    case 'renamed':
      return `${difference.name} became ${difference.newName}`;
    case 'attribute':
      return `${difference.name} ${difference.attribute}: ${quoted(difference.old)} became ${quoted(difference.new)}`;
    case 'text':
      return `text: ${quoted(difference.old)} became ${quoted(difference.new)}`;
  }
}

function nameOf(name: string): string {
  return name === '' ? 'text' : name;
}

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
