import {
  attribute,
  createEditor,
  type Element,
  findAll,
  isXmlCharacter,
  macroOf,
  parseStorage,
  type StorageDocument,
  textOf,
} from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';

export const edits: FuzzTarget = {
  name: 'edits',
  property: 'An edit does what was requested, keeps a document well-formed, and changes no byte outside of its node.',
  seeds: storageSeeds,
  fragments: storageFragments,
  work: setAllTitles,
  check(source) {
    const document = parseStorage(source);
    const elements = findAll(document.root, () => true);
    const value = `${plainText(source.slice(0, 40))}'"<&]]>--`;
    // editing every element would take quadratic time: the first, the last, and one that depends on the length are enough
    for (const index of new Set([0, elements.length - 1, source.length % Math.max(1, elements.length)])) {
      const target = elements[index];
      if (target) checkElement(document, target, index, elements.length, value);
    }
  },
};

/** Edits every element at once. */
function setAllTitles(source: string): string {
  const document = parseStorage(source);
  const editor = createEditor(document);
  for (const element of findAll(document.root, () => true)) {
    if (document.rangeOf(element)) editor.setAttribute(element, 'title', '"');
  }
  return editor.apply();
}

function checkElement(document: StorageDocument, target: Element, index: number, count: number, value: string): void {
  const { source } = document;
  const range = document.rangeOf(target);
  if (!range) return;
  const isWellFormed = document.firstError === undefined;
  const around = [source.slice(0, range.start), source.slice(range.end)] as const;
  const edit = () => createEditor(document);

  // the element at the same position after the edit
  const after = (what: string, text: string, at = index): Element | undefined => {
    holds(
      text.startsWith(around[0]) && text.endsWith(around[1]) && text.length >= around[0].length + around[1].length,
      `an edit changes no byte outside of its node: ${what}`,
      () => text,
    );
    if (!isWellFormed) return undefined;
    const { root, firstError } = parseStorage(text);
    holds(firstError === undefined, `an edit keeps a document well-formed: ${what}`, () => text);
    return findAll(root, () => true)[at];
  };
  const readBack = (what: string, actual: unknown, expected: unknown, text: string) =>
    holds(actual === expected, `an edit does what was requested: ${what}`, () => `${expected}\n${actual}\n${text}`);

  const titled = edit().setAttribute(target, 'title', value).apply();
  const withTitle = after('setAttribute', titled);
  if (withTitle) readBack('setAttribute', attribute(withTitle, 'title'), value, titled);

  for (const name of Object.keys(target.attribs).slice(0, 2)) {
    const changed = edit().setAttribute(target, name, value).apply();
    const withChange = after('setAttribute of an existing attribute', changed);
    if (withChange) readBack('setAttribute of an existing attribute', attribute(withChange, name), value, changed);
  }

  const bare = edit().removeAttribute(target, 'ac:name').apply();
  const withoutName = after('removeAttribute', bare);
  if (withoutName) readBack('removeAttribute', attribute(withoutName, 'ac:name'), undefined, bare);

  const filled = edit().setContent(target, value).apply();
  const withContent = after('setContent', filled);
  if (withContent) readBack('setContent', textOf(withContent), value, filled);

  const named = edit().rename(target, 'x-y').apply();
  const renamed = after('rename', named);
  if (renamed) {
    readBack('rename', renamed.name, 'x-y', named);
    const again = parseStorage(named);
    const [other] = findAll(again.root, 'x-y').filter((found) => again.rangeOf(found)?.start === range.start);
    holds(other !== undefined, 'a renamed element keeps its position', () => named);
    if (other) readBack('rename and back', createEditor(again).rename(other, target.name).apply(), source, named);
  }

  const removed = edit().remove(target).apply();
  after('remove', removed);
  readBack('remove', removed, around.join(''), source);

  const framed = edit().insertBefore(target, value).insertAfter(target, value).apply();
  after('insertBefore and insertAfter', framed);
  if (isWellFormed) readBack('insertBefore', findAll(parseStorage(framed).root, () => true).length, count, framed);

  if (!isWellFormed || !macroOf(target)) return;
  const set = edit().setParameter(target, 'p', value).apply();
  const withParameter = after('setParameter', set);
  const parameter = withParameter && macroOf(withParameter)?.parameters.find(({ name }) => name === 'p');
  readBack('setParameter', parameter && textOf(parameter.element), value, set);
  const unset = edit().removeParameter(target, 'title').apply();
  const without = after('removeParameter', unset);
  readBack(
    'removeParameter',
    without && macroOf(without)?.parameters.some(({ name }) => name === 'title'),
    false,
    unset,
  );
  const bodied = edit().setBody(target, { kind: 'plain', text: value }).apply();
  const withBody = after('setBody', bodied);
  const body = withBody && macroOf(withBody)?.body;
  readBack('setBody', body?.kind === 'plain' ? textOf(body.element) : body?.kind, value, bodied);
}

/** The characters that XML preserves: a parser turns a carriage return into a line feed. */
function plainText(value: string): string {
  return Array.from(value)
    .filter((character) => character !== '\r' && isXmlCharacter(character.codePointAt(0) ?? 0))
    .join('');
}
