import { type Child, checkText } from '../build.ts';
import { encodeAttribute } from '../entities.ts';
import { attributeDefinition } from '../vocabulary/vocabulary.ts';

/** A value of a template: content, or a value for an attribute. */
export type HoleValue = Child | boolean;

/** A piece of a template: its markup, or the value of a hole. */
export type Piece = { readonly raw: string } | { readonly value: Child };

/** The `${…}` holes of one template. In `source`, each is a placeholder between private-use characters that do not occur elsewhere. */
export interface Holes {
  readonly source: string;
  /** Whether markup contains a hole. */
  isIn(raw: string): boolean;
  /** Markup around the holes, and their values, in order. */
  split(raw: string): Piece[];
  /** Fills the holes with plain text, without encoding it. `where` is for the message of the `TypeError`. */
  fillPlain(raw: string, where: string): string;
  /** Fills the holes of an attribute value, encoded; `undefined` when the attribute is to be omitted. */
  fillAttribute(raw: string, element: string, attribute: string): string | undefined;
  /** A message of the parser, with `${…}` in place of the placeholders. */
  describe(message: string): string;
}

export function createHoles(strings: TemplateStringsArray, values: readonly HoleValue[]): Holes {
  const parts = strings.map((string) => {
    if (string === undefined) throw new TypeError('The template contains an invalid escape sequence.');
    return string;
  });
  const mark = unusedCharacter(parts.join(''));
  const pattern = new RegExp(`${mark}(\\d+)${mark}`);
  const source = parts.map((string, index) => (index === 0 ? string : `${mark}${index - 1}${mark}${string}`)).join('');
  const fillAll = (raw: string, fill: (value: HoleValue, before: string) => string): string =>
    raw
      .split(pattern)
      .reduce((filled, piece, index) => filled + (index % 2 ? fill(values[Number(piece)], filled) : piece));

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
    describe: (message) => message.replaceAll(new RegExp(`${mark}\\d*${mark}?`, 'g'), `\${…}`),
  };
}

function content(value: HoleValue): Child {
  if (typeof value === 'boolean') {
    if (value) throw new TypeError(`A \${…} in text takes text or nodes; got true.`);
    return undefined;
  }
  return value;
}

function plain(value: HoleValue, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return checkText(String(value));
  if (value === undefined || value === null) return '';
  throw new TypeError(`A \${…} in ${where} takes plain text; got ${Array.isArray(value) ? 'an array' : 'a node'}.`);
}

const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;

function unusedCharacter(text: string): string {
  for (let code = firstPrivate; code <= lastPrivate; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  throw new TypeError('The template contains every private-use character of the Basic Multilingual Plane.');
}
