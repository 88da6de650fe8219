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
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds, rangeHolds } from '../target.ts';

export const parser: FuzzTarget = {
  name: 'parser',
  law: 'Every text is read and printed again without losing a byte, and every place lies inside the text.',
  seeds: storageSeeds,
  words: storageWords,
  work: (input) => serialize(parseStorage(input)),
  check(source) {
    const document = parseStorage(source);
    holds(serialize(document) === source, 'a document is printed as it was read', () => serialize(document));
    holds(
      (document.firstError === undefined) === (document.diagnostics.length === 0),
      'a document with findings has a first one',
    );
    for (const { range, fix } of document.diagnostics) {
      rangeHolds(range, source);
      if (fix) parseStorage(applyEdits(source, fix.edits));
    }
    for (const element of findAll(document.root, () => true)) {
      const range = document.rangeOf(element);
      if (range) rangeHolds(range, source);
      const ranges = document.tagRanges(element);
      if (ranges) placesHold(source, element, ranges);
    }
    toJson(document);
    toText(document.root);
    holds(diffStorage(document, parseStorage(source)).length === 0, 'a document does not differ from itself');
    if (document.firstError) return;
    holds(serializeFrom(document) === source, 'a document is printed from its tree as it was read', () =>
      serializeFrom(document),
    );
    const printed = serialize(document.root);
    holds(parseStorage(printed).firstError === undefined, 'a printed tree is well-formed', () => printed);
    holds(serialize(parseStorage(printed).root) === printed, 'a tree printed twice is the same', () => printed);
  },
};

/** Whoever edits a text trusts the places of attributes, in a broken tag too. */
function placesHold(source: string, { attribs }: Element, { attributes }: TagRanges): void {
  const placed = [...attributes.keys()].join(' ');
  holds(placed === Object.keys(attribs).join(' '), 'the attributes that were read have places', () => placed);
  for (const [name, { value }] of attributes) {
    const text = source.slice(value.start, value.end);
    // one without a value reads as its name
    holds(
      text === attribs[name] || (text === '' && attribs[name] === name),
      'the place of a value holds it',
      () => text,
    );
  }
}
