import { attribute, type ChildNode, isElement, type Range, textOf } from '@macrowright/storage';
import type { ViewBlock, ViewStep } from '../protocol.ts';

const elements = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ' +
    'ins kbd li ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var'
  ).split(' '),
);
const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'base',
  'link',
  'meta',
  'svg',
  'math',
]);
const attributes = new Set(
  'alt aria-hidden aria-label class colspan datetime dir id lang open role rowspan scope span start style title type width height'.split(
    ' ',
  ),
);

const emoticons: Readonly<Record<string, string>> = {
  smile: '☺',
  sad: '☹',
  cheeky: '😛',
  laugh: '😀',
  wink: '😉',
  'thumbs-up': '👍',
  'thumbs-down': '👎',
  information: 'ℹ',
  tick: '✔',
  cross: '✘',
  warning: '⚠',
  plus: '+',
  minus: '−',
  question: '?',
  'light-on': '💡',
  'light-off': '💡',
  'yellow-star': '★',
  'red-star': '★',
  'green-star': '★',
  'blue-star': '★',
  heart: '♥',
  'broken-heart': '💔',
};

/** The blocks for the frame, and the source range of each. */
export interface ShownBlocks {
  readonly blocks: readonly ViewBlock[];
  /** The storage range of each block, if known. */
  readonly ranges: readonly (Range | undefined)[];
}

/**
 * Turns rendered nodes into building steps for the frame. Only allowed elements and attributes pass; any other element is
 * replaced by its content. `href` becomes `data-href`, because nothing in the frame may navigate. The URL of an image on the
 * connected site becomes `data-site-image`, and the page around the frame loads it.
 */
export function viewBlocks(nodes: readonly ChildNode[], siteUrl?: string): ShownBlocks {
  const blocks: ViewBlock[] = [];
  const ranges: (Range | undefined)[] = [];
  for (const node of nodes) {
    const steps = stepsOf(node, siteUrl);
    // A block must be one child of the page, so anything else is wrapped in a div.
    const whole = isElement(node) && elements.has(node.name) ? steps : wrapped(steps);
    if (whole.length === 0) continue;
    blocks.push({ key: JSON.stringify(whole), steps: whole });
    ranges.push(rangeOf(node));
  }
  return { blocks, ranges };
}

function rangeOf(node: ChildNode): Range | undefined {
  if (!isElement(node)) return undefined;
  const [start, end] = [attribute(node, 'data-storage-start'), attribute(node, 'data-storage-end')];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

function wrapped(steps: readonly ViewStep[]): ViewStep[] {
  return steps.every((step) => typeof step === 'string' && step.trim() === '')
    ? []
    : [{ name: 'div', attributes: [] }, ...steps, 0];
}

function stepsOf(top: ChildNode, siteUrl: string | undefined): ViewStep[] {
  const steps: ViewStep[] = [];
  const waiting: (ChildNode | 0)[] = [top];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 0) steps.push(0);
    else if (isElement(next)) {
      if (dropped.has(next.name)) continue;
      const emoticon = emoticonOf(next);
      if (emoticon !== undefined) {
        steps.push(emoticon);
        continue;
      }
      if (elements.has(next.name)) {
        steps.push({ name: next.name, attributes: safeAttributes(next, siteUrl) });
        waiting.push(0);
      }
      for (let index = next.children.length - 1; index >= 0; index -= 1) {
        const child = next.children[index];
        if (child) waiting.push(child);
      }
    } else if (next.type === 'text' || next.type === 'cdata') {
      // An HTML parser ignores a line feed at the start of `pre`, but a DOM built step by step would keep it.
      const before = steps.at(-1);
      const isAtStartOfPre = typeof before === 'object' && before.name === 'pre';
      steps.push(isAtStartOfPre ? textOf(next).replace(/^\n/, '') : textOf(next));
    }
  }
  return steps;
}

/** The character to show instead of an emoticon image, which the frame cannot load. */
function emoticonOf(element: ChildNode): string | undefined {
  if (!isElement(element) || element.name !== 'img') return undefined;
  if (!attribute(element, 'class')?.split(' ').includes('emoticon')) return undefined;
  const name = attribute(element, 'data-emoticon-name') ?? '';
  return emoticons[name] ?? attribute(element, 'data-emoji-fallback') ?? attribute(element, 'alt');
}

function safeAttributes(
  element: ChildNode & { attribs: Record<string, string> },
  siteUrl: string | undefined,
): [string, string][] {
  const kept: [string, string][] = [];
  if (!isElement(element)) return kept;
  for (const name of Object.keys(element.attribs)) {
    const value = attribute(element, name) ?? '';
    if (name === 'href') kept.push(['data-href', value], ['tabindex', '0'], ['role', 'link']);
    else if (name === 'src' && /^data:image\/(png|gif|jpeg|webp);/i.test(value)) kept.push(['src', value]);
    else if (name === 'src' && siteUrl && value.startsWith(`${siteUrl}/download/`))
      kept.push(['data-site-image', value.slice(siteUrl.length)]);
    else if (attributes.has(name)) kept.push([name, value]);
  }
  // An image that cannot be loaded shows its alternative text or, failing that, its file name.
  const name = attribute(element, 'data-linked-resource-default-alias');
  if (element.name === 'img' && name !== undefined && !attribute(element, 'alt')) kept.push(['alt', name]);
  return kept;
}
