import type { Element } from 'domhandler';
import type { ConstructReader } from './construct.ts';
import { pageReference } from './macro-element.ts';
import { append, make, makeText } from './node.ts';

/** The parameters of an image. In storage format they have the prefix `ac:`. */
export const imageAttributes: ReadonlySet<string> = new Set([
  'align',
  'border',
  'class',
  'title',
  'style',
  'alt',
  'height',
  'width',
  'vspace',
  'hspace',
  'thumbnail',
]);
const media = /\.(?:mov|avi|mp4|mpe?g|wmv|wma|mp3|swf|rm|ram|m4v)$/i;
const viewable = /\.(?:pdf|docx?|xlsx?|pptx?)$/i;

/** The macro that plays or shows a file that is not an image; `undefined` for an image. */
export function embeddingMacro(filename: string): 'multimedia' | 'view-file' | undefined {
  if (media.test(filename)) return 'multimedia';
  return viewable.test(filename) ? 'view-file' : undefined;
}

/**
 * Reads the text between two exclamation marks; `undefined` if it is not an image.
 *
 *     !KEY:Title^chart.png|align=right,width=200!
 */
export function readImage(reader: ConstructReader, start: number, end: number): Element | undefined {
  const raw = reader.text.slice(start, end);
  const bar = raw.indexOf('|');
  const reference = (bar < 0 ? raw : raw.slice(0, bar)).trim();
  if (reference === '' || /^[?!.,;:]+$/.test(reference)) return undefined;
  const given = bar < 0 ? new Map<string, string>() : readParameters(raw.slice(bar + 1));
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(reference);
  const child = url ? make('ri:url', { 'ri:value': reference }, start, end) : attachment(reference, start, end);
  const macro = url ? undefined : embeddingMacro(reference);
  if (macro) return embedded(macro, child, given, start, end);
  const attribs: Record<string, string> = {};
  for (const [key, value] of given) {
    if (imageAttributes.has(key)) attribs[`ac:${key}`] = value;
    else {
      reader.diagnostics.push({
        code: 'wiki-dropped-parameter',
        severity: 'warning',
        message: `Images have no parameter "${key}"; it is dropped.`,
        range: { start: start - 1, end: end + 1 },
      });
    }
  }
  const image = make('ac:image', attribs, start - 1, end + 1);
  append(image, child);
  return image;
}

/** The macro that plays or shows a file that is not an image. */
function embedded(
  name: string,
  file: Element,
  given: ReadonlyMap<string, string>,
  start: number,
  end: number,
): Element {
  const macro = make('ac:structured-macro', { 'ac:name': name }, start - 1, end + 1);
  const parameter = (key: string, value: Element | string) => {
    const node = make('ac:parameter', { 'ac:name': key }, start, end);
    append(node, typeof value === 'string' ? makeText(value, start, end) : value);
    append(macro, node);
  };
  parameter('name', file);
  for (const key of ['width', 'height']) {
    const value = given.get(key);
    if (value !== undefined) parameter(key, value);
  }
  return macro;
}

function attachment(reference: string, start: number, end: number): Element {
  const caret = reference.indexOf('^');
  const file = make('ri:attachment', { 'ri:filename': reference.slice(caret + 1) }, start, end);
  if (caret > 0) append(file, pageReference(reference.slice(0, caret)));
  return file;
}

function readParameters(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', quoted, plain] of raw.matchAll(/([^\s=,|"]+)(?:=(?:"([^"]*)"|([^,|]*)))?/g)) {
    found.set(key.toLowerCase(), quoted ?? plain?.trim() ?? 'true');
  }
  return found;
}
