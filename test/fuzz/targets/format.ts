import { diffStorage, formatStorage, parseStorage } from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';

export const format: FuzzTarget = {
  name: 'format',
  property: 'Formatting does not change the meaning, and formatting twice is the same as formatting once.',
  seeds: storageSeeds,
  fragments: storageFragments,
  work: (input) => formatStorage(input),
  check(source) {
    const document = parseStorage(source);
    const formatted = formatStorage(source);
    if (document.firstError) {
      holds(formatted === source, 'a document that is not well-formed does not change', () => formatted);
      return;
    }
    holds(
      formatStorage(formatted) === formatted,
      'formatting twice is the same as formatting once',
      () => `${formatted}\n---\n${formatStorage(formatted)}`,
    );
    const after = parseStorage(formatted);
    holds(after.firstError === undefined, 'a formatted document is well-formed', () => formatted);
    holds(diffStorage(document, after).length === 0, 'a formatted document has the same meaning', () => formatted);
  },
};
