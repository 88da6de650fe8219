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
      return changeOf(`${difference.attribute} of ${nameOf(difference.name)}`, difference);
    case 'text':
      return changeOf('text', difference);
  }
}

function nameOf(name: string): string {
  return name === '' ? 'text' : `"${name}"`;
}

function changeOf(
  what: string,
  values: { readonly old?: string | undefined; readonly new?: string | undefined },
): string {
  if (values.old === undefined) return `added ${what} ${quoted(values.new ?? '')}`;
  if (values.new === undefined) return `removed ${what} ${quoted(values.old)}`;
  return `changed ${what} from ${quoted(values.old)} to ${quoted(values.new)}`;
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
