import { type AnyNode, type Element, isCDATA, isTag, isText } from 'domhandler';
import { decodeEntities } from '../entities.ts';
import { attribute, isElement } from '../read.ts';
import { elementDefinition } from '../vocabulary/vocabulary.ts';
import { walk } from '../walk.ts';

/** Elements whose content is not visible. */
const invisible = new Set([
  'ac:parameter',
  'ac:default-parameter',
  'ac:task-id',
  'ac:task-uuid',
  'ac:task-status',
  'ac:placeholder',
  'ac:adf-attribute',
  'ac:adf-mark',
  'at:declarations',
  'script',
  'style',
]);

/**
 * The visible text: one line for each block, a tab between cells, white space collapsed as in HTML. Parameters of macros, ids
 * and placeholders are omitted. A node of the Cloud editor contributes its content, or its fallback if it has none. Text that
 * only a server can generate, such as titles of link targets and output of macros, is not included.
 */
export function toText(input: AnyNode | readonly AnyNode[]): string {
  const writer = createWriter();
  let preformatted = 0;
  /** Number of `ac:adf-content` elements so far, and at the start of each open extension. */
  let contents = 0;
  const extensions: number[] = [];
  walk(input, {
    enter(node) {
      if (isText(node)) writer.text(decodeEntities(node.data), preformatted > 0);
      else if (isCDATA(node)) {
        const data = node.children.map((child) => (isText(child) ? child.data : '')).join('');
        writer.text(data, preformatted > 0 || isElement(node.parent, 'ac:plain-text-body'));
        return false;
      }
      if (!isTag(node)) return true;
      if (invisible.has(node.name)) return false;
      if (node.name === 'ac:adf-extension') extensions.push(contents);
      if (node.name === 'ac:adf-content') contents++;
      // the fallback repeats the content
      if (node.name === 'ac:adf-fallback' && contents > (extensions.at(-1) ?? contents)) return false;
      if (node.name === 'pre') preformatted++;
      if (node.name === 'tr') writer.row();
      if (startsLine(node)) writer.line();
      if (cells.has(node.name)) writer.cell();
      if (node.name === 'br') writer.lineBreak();
      writer.text(replacementText(node), false);
      return true;
    },
    leave(node) {
      if (!isTag(node)) return;
      if (node.name === 'pre') preformatted--;
      if (node.name === 'ac:adf-extension') extensions.pop();
      if (node.name === 'tr') writer.row();
      if (startsLine(node)) writer.line();
    },
  });
  return writer.finish();
}

/** The visible text of an element that contains no text. */
function replacementText(element: Element): string {
  if (element.name === 'time' && element.children.length === 0) return attribute(element, 'datetime') ?? '';
  if (element.name !== 'ac:emoticon') return '';
  const fallback = attribute(element, 'ac:emoji-fallback');
  if (fallback === undefined)
    return attribute(element, 'ac:emoji-shortname') ?? `(${attribute(element, 'ac:name') ?? ''})`;
  return fallback.replace(/\\u([0-9a-fA-F]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}

const cells = new Set(['td', 'th']);
const bodies = new Set([
  'ac:rich-text-body',
  'ac:plain-text-body',
  'ac:layout-cell',
  'ac:task',
  'ac:caption',
  'li',
  'dt',
  'dd',
]);

function startsLine(element: Element): boolean {
  if (cells.has(element.name)) return false;
  return bodies.has(element.name) || elementDefinition(element.name)?.display === 'block';
}

function createWriter() {
  let output = '';
  let line = '';
  /** Whether there is white space that is only visible if text follows. */
  let pending = false;
  /** Whether the line ends in a line break or a tab, after which white space is not visible. */
  let afterBreak = false;
  let cellsInLine = 0;
  const end = (): void => {
    if (line !== '') output += output === '' ? line : `\n${line}`;
    line = '';
    pending = false;
    afterBreak = false;
  };
  return {
    text(value: string, exact: boolean): void {
      if (value === '') return;
      if (exact) {
        line += pending && line !== '' && !afterBreak ? ` ${value}` : value;
        pending = false;
        afterBreak = false;
        return;
      }
      for (const [index, word] of value.split(/[ \t\r\n]+/).entries()) {
        if (index > 0) pending = true;
        if (word === '') continue;
        line += pending && line !== '' && !afterBreak ? ` ${word}` : word;
        pending = false;
        afterBreak = false;
      }
    },
    /** Ends a line, except in a cell, whose content is one line. */
    line(): void {
      if (cellsInLine > 0) pending = true;
      else end();
    },
    lineBreak(): void {
      line += '\n';
      pending = false;
      afterBreak = true;
    },
    cell(): void {
      if (cellsInLine++ > 0) line += '\t';
      pending = false;
      afterBreak = true;
    },
    row(): void {
      cellsInLine = 0;
      end();
    },
    finish(): string {
      end();
      return output;
    },
  };
}
