import { type Child, checkText } from '../build.ts';
import { encodeAttribute } from '../entities.ts';
import { attributeDefinition } from '../vocabulary/vocabulary.ts';

/** What a hole of a template takes: content, or a value for an attribute. */
export type HoleValue = Child | boolean;

/** A piece of markup: as it is written, or what a hole holds. */
export type Piece = { readonly raw: string } | { readonly value: Child };

/** The holes of one template. In its source each is a mark of private characters which occurs nowhere else in it. */
export interface Holes {
  readonly source: string;
  isIn(raw: string): boolean;
  split(raw: string): Piece[];
  /** Text with the holes filled by plain text, nothing encoded. */
  fillPlain(raw: string, where: string): string;
  /** An attribute value as markup; `undefined` when the attribute is left out. */
  fillAttribute(raw: string, element: string, attribute: string): string | undefined;
  /** A message in which no marks stand. */
  describe(message: string): string;
}

export function createHoles(strings: TemplateStringsArray, values: readonly HoleValue[]): Holes {
  const written = strings.map((string) => {
    if (string === undefined) throw new TypeError('The template has an escape that JavaScript does not know.');
    return string;
  });
  const mark = unusedCharacter(written.join(''));
  const pattern = new RegExp(`${mark}(\\d+)${mark}`);
  const source = written
    .map((string, index) => (index === 0 ? string : `${mark}${index - 1}${mark}${string}`))
    .join('');
  const fillAll = (raw: string, put: (value: HoleValue, before: string) => string): string =>
    raw
      .split(pattern)
      .reduce((filled, piece, index) => filled + (index % 2 ? put(values[Number(piece)], filled) : piece));

  return {
    source,
    isIn: (raw) => raw.includes(mark),
    split: (raw) =>
      raw
        .split(pattern)
        .map((piece, index) => (index % 2 ? { value: content(values[Number(piece)]) } : { raw: piece })),
    fillPlain: (raw, where) => fillAll(raw, (value) => plain(value, where)),
    fillAttribute(raw, element, attribute) {
      const [before, only, after] = raw.split(pattern);
      const value = only === undefined ? undefined : values[Number(only)];
      if (before === '' && after === '' && (value === undefined || value === null || value === false)) return undefined;
      const isUrl = attributeDefinition(element, attribute)?.type === 'url';
      return fillAll(raw, (part, filled) => {
        const text = plain(part, `attribute "${attribute}"`);
        return encodeAttribute(isUrl && filled !== '' ? encodeURIComponent(text) : text);
      });
    },
    describe: (message) => message.replaceAll(new RegExp(`${mark}\\d*${mark}?`, 'g'), '(a hole)'),
  };
}

function content(value: HoleValue): Child {
  if (typeof value === 'boolean') {
    if (value) throw new TypeError('A hole in text takes text or nodes; got true.');
    return undefined;
  }
  return value;
}

function plain(value: HoleValue, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return checkText(String(value));
  if (value === undefined || value === null) return '';
  throw new TypeError(`A hole in ${where} takes plain text; got ${Array.isArray(value) ? 'a list' : 'a node'}.`);
}

const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;

function unusedCharacter(text: string): string {
  for (let code = firstPrivate; code <= lastPrivate; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  throw new TypeError('The template uses every private character of Unicode.');
}
