import {
  applyEdits,
  diffStorage,
  type Element,
  findAll,
  parseStorage,
  serialize,
  serializeFrom,
  type TagRanges,
  toJson,
  toText,
} from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { assertInside, type FuzzTarget, holds } from '../target.ts';

export const parser: FuzzTarget = {
  name: 'parser',
  property: 'Every input is parsed and printed without losing a byte, and every range is inside the input.',
  seeds: storageSeeds,
  fragments: storageFragments,
  work: (input) => serialize(parseStorage(input)),
  check(source) {
    const document = parseStorage(source);
    holds(serialize(document) === source, 'a document is printed as it was parsed', () => serialize(document));
    holds(
      (document.firstError === undefined) === (document.diagnostics.length === 0),
      'a document with diagnostics has a first error',
    );
    for (const { range, fix } of document.diagnostics) {
      assertInside(range, source);
      if (fix) parseStorage(applyEdits(source, fix.edits));
    }
    for (const element of findAll(document.root, () => true)) {
      const range = document.rangeOf(element);
      if (range) assertInside(range, source);
      const ranges = document.tagRanges(element);
      if (ranges) checkAttributeRanges(source, element, ranges);
    }
    toJson(document);
    toText(document.root);
    holds(diffStorage(document, parseStorage(source)).length === 0, 'a document is equal to itself');
    if (document.firstError) return;
    holds(serializeFrom(document) === source, 'a document is printed from its tree as it was parsed', () =>
      serializeFrom(document),
    );
    const printed = serialize(document.root);
    holds(parseStorage(printed).firstError === undefined, 'a printed tree is well-formed', () => printed);
    holds(serialize(parseStorage(printed).root) === printed, 'a tree printed twice is the same', () => printed);
  },
};

/** Editing relies on the ranges of attributes, even in a tag with errors. */
function checkAttributeRanges(source: string, { attribs }: Element, { attributes }: TagRanges): void {
  const withRange = [...attributes.keys()].join(' ');
  holds(withRange === Object.keys(attribs).join(' '), 'the parsed attributes have ranges', () => withRange);
  for (const [name, { value }] of attributes) {
    const text = source.slice(value.start, value.end);
    // an attribute without a value has its name as its value
    holds(
      text === attribs[name] || (text === '' && attribs[name] === name),
      'the range of a value contains it',
      () => text,
    );
  }
}
