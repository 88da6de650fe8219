import { type Element, element } from '@macroscope/storage';
import { placed, type WikiContext } from './context.ts';
import { pageReference } from './macro-element.ts';

/** The parameters of an image; storage has the same names with `ac:` before them. */
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

/** Whether a file is no image: between exclamation marks it becomes a macro that shows or plays it. */
export function isEmbedded(filename: string): boolean {
  return media.test(filename) || viewable.test(filename);
}

/**
 * Reads what stands between two exclamation marks.
 *
 *     !KEY:Title^chart.png|align=right,width=200!
 */
export function readImage(cx: WikiContext, start: number, end: number): Element | undefined {
  const raw = cx.text.slice(start, end);
  const bar = raw.indexOf('|');
  const reference = (bar < 0 ? raw : raw.slice(0, bar)).trim();
  if (reference === '' || /^[?!.,;:]+$/.test(reference)) return undefined;
  const given = bar < 0 ? new Map<string, string>() : readParameters(raw.slice(bar + 1));
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(reference);
  const child = url ? element('ri:url', { 'ri:value': reference }) : attachment(reference);
  if (!url && isEmbedded(reference)) {
    const name = media.test(reference) ? 'multimedia' : 'view-file';
    const parameter = (key: string, value: Element | string) => element('ac:parameter', { 'ac:name': key }, value);
    const sizes = ['width', 'height'].flatMap((key) => (given.has(key) ? [parameter(key, given.get(key) ?? '')] : []));
    return placed(
      cx,
      element('ac:structured-macro', { 'ac:name': name }, [parameter('name', child), ...sizes]),
      start - 1,
      end + 1,
    );
  }
  const attribs: Record<string, string> = {};
  for (const [key, value] of given) {
    if (imageAttributes.has(key)) attribs[`ac:${key}`] = value;
    else {
      const message = `An image has no parameter "${key}", so it is dropped.`;
      cx.diagnostics.push({
        code: 'wiki-dropped-parameter',
        severity: 'warning',
        message,
        range: { start: start - 1, end: end + 1 },
      });
    }
  }
  return placed(cx, element('ac:image', attribs, child), start - 1, end + 1);
}

function attachment(reference: string): Element {
  const caret = reference.indexOf('^');
  const filename = reference.slice(caret + 1);
  return element(
    'ri:attachment',
    { 'ri:filename': filename },
    caret > 0 ? pageReference(reference.slice(0, caret)) : undefined,
  );
}

function readParameters(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', quoted, plain] of raw.matchAll(/([^\s=,|"]+)(?:=(?:"([^"]*)"|([^,|]*)))?/g)) {
    found.set(key.toLowerCase(), quoted ?? plain?.trim() ?? 'true');
  }
  return found;
}
