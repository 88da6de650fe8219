import { parseStorage } from '@macrowright/storage';
import { storageSeeds, storageWords } from '../../fuzz/storage-seeds.ts';
import { type FuzzTarget, holds } from '../../fuzz/target.ts';
import { outlineOf } from '../outline.ts';
import { strictVerdict } from '../xml.ts';

export const xml: FuzzTarget = {
  name: 'xml',
  law: 'A text is well-formed exactly where libxml2 says so, and then both read the same elements, attributes and text.',
  seeds: storageSeeds,
  words: storageWords,
  check(source) {
    if (!source.isWellFormed() || source.includes('\0')) {
      holds(parseStorage(source).firstError !== undefined, 'what UTF-8 or XML cannot carry is refused');
      return;
    }
    const { error, outline } = strictVerdict(source);
    const document = parseStorage(source);
    const ours = document.firstError?.message;
    // the one difference that is meant: Confluence refuses what XML calls a processing instruction
    if (document.diagnostics.some(({ code }) => code === 'processing-instruction')) return;
    if (error !== undefined && beyondNames.test(error)) return;
    holds(error === undefined || ours !== undefined, `we accept what libxml2 refuses: ${error?.trim().split('\n')[0]}`);
    holds(error !== undefined || ours === undefined, `we refuse what libxml2 accepts: ${document.firstError?.code}`);
    if (error !== undefined) return;
    const [left, right] = [outlineOf(document), outline].map((lines) =>
      lines.map(folded).filter((line) => line !== ''),
    );
    holds(
      left?.join('\n') === right?.join('\n'),
      'both readers read the same',
      () => `${left?.join('\n')}\n---\n${right?.join('\n')}`,
    );
  },
};

/** What libxml2 tells beside well-formedness: the form of URIs that are bound, and of IDs. */
const beyondNames = /is not a valid URI|xml:id : attribute value|^ID .* already defined/;

/**
 * XML reads every line end as LF, and white space in attributes as a blank. Longer texts leave libxml2's memory through a
 * decoder that drops a byte order mark at their begin.
 */
function folded(line: string): string {
  const ends = line.replaceAll('\ufeff', '').replaceAll(/\r\n?/g, '\n');
  return line.startsWith('<') ? ends.replaceAll(/[\t\n]/g, ' ') : ends;
}
