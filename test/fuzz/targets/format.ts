import { diffStorage, formatStorage, parseStorage } from '@macrowright/storage';
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';

export const format: FuzzTarget = {
  name: 'format',
  law: 'Formatting changes no meaning, and formatting twice is formatting once.',
  seeds: storageSeeds,
  words: storageWords,
  work: (input) => formatStorage(input),
  check(source) {
    const document = parseStorage(source);
    const formatted = formatStorage(source);
    if (document.firstError) {
      holds(formatted === source, 'what is not well-formed is left alone', () => formatted);
      return;
    }
    holds(
      formatStorage(formatted) === formatted,
      'formatting twice is formatting once',
      () => `${formatted}\n---\n${formatStorage(formatted)}`,
    );
    const after = parseStorage(formatted);
    holds(after.firstError === undefined, 'a formatted document is well-formed', () => formatted);
    holds(diffStorage(document, after).length === 0, 'a formatted document means the same', () => formatted);
  },
};
