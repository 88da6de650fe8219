import { element, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

/** The text colors of one rendering. Cloud moves them to a style sheet that adds a dark-mode counterpart for each. */
export interface Colors {
  /** Adds a color and returns its id; `undefined` for a notation that Confluence does not move. */
  idOf(color: string): string | undefined;
  /** The style sheet for all colors so far; `undefined` if there are none. */
  styleSheet(): Element | undefined;
}

/** `mode` is what enables dark mode: the attribute set by the site, or the reader's system preference. */
export function createColors(mode: 'attribute' | 'system'): Colors {
  const rules: string[] = [];
  return {
    idOf(color) {
      const light = parseColor(color);
      if (!light) return undefined;
      const id = `color${String(rules.length + 1).padStart(5, '0')}`;
      const dark = `[data-colorid=${id}]{color:${hex(inverted(light))}}`;
      const darkRule =
        mode === 'attribute' ? ` html[data-color-mode=dark] ${dark}` : ` @media(prefers-color-scheme:dark){${dark}}`;
      rules.push(`[data-colorid=${id}]{color:${hex(light)}}${darkRule}`);
      return id;
    },
    styleSheet: () => (rules.length > 0 ? element('style', {}, text(rules.join(''))) : undefined),
  };
}

type Channels = readonly [red: number, green: number, blue: number];

/** Parses `rgb(…)`, `#rgb` and `#rrggbb`. */
function parseColor(color: string): Channels | undefined {
  const value = color.trim().toLowerCase();
  const parts = /^rgb\( *(\d{1,3})(?:\.\d+)? *, *(\d{1,3})(?:\.\d+)? *, *(\d{1,3})(?:\.\d+)? *\)$/.exec(value);
  if (parts) {
    const [, red, green, blue] = parts;
    return [toByte(red), toByte(green), toByte(blue)];
  }
  const isShort = /^#[\da-f]{3}$/.test(value);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(isShort ? value.replace(/[\da-f]/g, '$&$&') : value);
  if (!long) return undefined;
  const [, red = '', green = '', blue = ''] = long;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** The color with the same hue and saturation and the opposite lightness, as in the recorded pairs of colors. */
function inverted(light: Channels): Channels {
  const shift = 255 - Math.max(...light) - Math.min(...light);
  const [red, green, blue] = light;
  return [red + shift, green + shift, blue + shift];
}

function hex(color: Channels): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function toByte(digits: string | undefined): number {
  return Math.min(255, Number(digits));
}

const styleSheetHolders = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'p', 'blockquote']);

/** Whether the style sheet can be placed inside this node. */
export function canHoldStyleSheet(node: ChildNode): node is Element {
  return isElement(node) && styleSheetHolders.has(node.name);
}

/** Places the style sheet where Confluence does: at the start of the first node that can contain it. `false` if none can. */
export function placeStyleSheet(styleSheet: Element, nodes: readonly ChildNode[]): boolean {
  const holder = nodes.find(canHoldStyleSheet);
  if (!holder) return false;
  const [first] = holder.children;
  styleSheet.parent = holder;
  if (first) {
    first.prev = styleSheet;
    styleSheet.next = first;
  }
  holder.children.unshift(styleSheet);
  return true;
}
