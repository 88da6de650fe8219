import { parseStorage } from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../../fuzz/storage-seeds.ts';
import { type FuzzTarget, holds } from '../../fuzz/target.ts';
import { outlineOf } from '../outline.ts';
import { strictVerdict } from '../xml.ts';

export const xml: FuzzTarget = {
  name: 'xml',
  property:
    'A text is well-formed if and only if libxml2 says so, and then both parse the same elements, attributes and text.',
  seeds: storageSeeds,
  fragments: storageFragments,
  check(source) {
    if (!source.isWellFormed() || source.includes('\0')) {
      holds(parseStorage(source).firstError !== undefined, 'text that UTF-8 or XML cannot represent is rejected');
      return;
    }
    const { error, outline } = strictVerdict(source);
    const document = parseStorage(source);
    const ours = document.firstError?.message;
    // the only intended difference: Confluence rejects processing instructions
    if (document.diagnostics.some(({ code }) => code === 'processing-instruction')) return;
    if (error !== undefined && otherErrors.test(error)) return;
    holds(
      error === undefined || ours !== undefined,
      `accepted, but libxml2 rejects it: ${error?.trim().split('\n')[0]}`,
    );
    holds(error !== undefined || ours === undefined, `rejected, but libxml2 accepts it: ${document.firstError?.code}`);
    if (error !== undefined) return;
    const [left, right] = [outlineOf(document), outline].map((lines) =>
      lines.map(folded).filter((line) => line !== ''),
    );
    holds(
      left?.join('\n') === right?.join('\n'),
      'both parsers give the same result',
      () => `${left?.join('\n')}\n---\n${right?.join('\n')}`,
    );
  },
};

/** Errors of libxml2 that are not about well-formedness: invalid namespace URIs and invalid IDs. */
const otherErrors = /is not a valid URI|xml:id : attribute value|^ID .* already defined/;

/**
 * XML normalizes line endings to LF, and whitespace in attributes to spaces. For longer texts, libxml2-wasm uses a decoder that
 * drops a byte order mark at the start.
 */
function folded(line: string): string {
  const ends = line.replaceAll('\ufeff', '').replaceAll(/\r\n?/g, '\n');
  return line.startsWith('<') ? ends.replaceAll(/[\t\n]/g, ' ') : ends;
}
