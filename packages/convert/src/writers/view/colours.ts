import { element, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

/** The text colours of one rendering. Cloud keeps them in a style sheet, so that each has a form for dark mode. */
export interface Colours {
  /** The id for a stored colour; `undefined` for a notation that has none. */
  idOf(colour: string): string | undefined;
  /** The rules for all ids given so far; `undefined` when there are none. */
  sheet(): Element | undefined;
}

/** `mode` says how dark mode shows: by the attribute that the site sets, or by what the reader's system prefers. */
export function createColours(mode: 'attribute' | 'system'): Colours {
  const rules: string[] = [];
  return {
    idOf(colour) {
      const light = channels(colour);
      if (!light) return undefined;
      const id = `color${String(rules.length + 1).padStart(5, '0')}`;
      const dark = `[data-colorid=${id}]{color:${hex(inverted(light))}}`;
      const shown =
        mode === 'attribute' ? ` html[data-color-mode=dark] ${dark}` : ` @media(prefers-color-scheme:dark){${dark}}`;
      rules.push(`[data-colorid=${id}]{color:${hex(light)}}${shown}`);
      return id;
    },
    sheet: () => (rules.length > 0 ? element('style', {}, text(rules.join(''))) : undefined),
  };
}

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels | undefined {
  const value = colour.trim().toLowerCase();
  const parts = /^rgb\( *(\d{1,3})(?:\.\d+)? *, *(\d{1,3})(?:\.\d+)? *, *(\d{1,3})(?:\.\d+)? *\)$/.exec(value);
  if (parts) {
    const [, red, green, blue] = parts;
    return [byte(Number(red)), byte(Number(green)), byte(Number(blue))];
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(short ? value.replace(/[\da-f]/g, '$&$&') : value);
  if (!long) return undefined;
  const [, red = '', green = '', blue = ''] = long;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** The same hue and saturation at the opposite lightness: this is what recorded pairs of colours have in common. */
function inverted(light: Channels): Channels {
  const shift = 255 - Math.max(...light) - Math.min(...light);
  const [red, green, blue] = light;
  return [red + shift, green + shift, blue + shift];
}

function hex(colour: Channels): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function byte(value: number): number {
  return Math.min(255, value);
}

const holders = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'p', 'blockquote']);

/** Whether the rules can stand inside of this block. */
export function canHoldSheet(block: ChildNode): block is Element {
  return isElement(block) && holders.has(block.name);
}

/** Whether blocks of this name can hold the rules. */
export function holdsSheet(name: string): boolean {
  return holders.has(name);
}

/** Puts the rules where Confluence has them: first inside one of the first blocks. `false` when no block can hold them. */
export function placeSheet(sheet: Element, blocks: Iterable<ChildNode>): boolean {
  for (const block of blocks) {
    if (!isElement(block) || !holders.has(block.name)) continue;
    const [first] = block.children;
    sheet.parent = block;
    if (first) {
      first.prev = sheet;
      sheet.next = first;
    }
    block.children.unshift(sheet);
    return true;
  }
  return false;
}
