import { parameterValue } from '@macrowright/macros';
import { appendChildren, element, type Macro, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinViewContext, RenderedHeading } from '../context.ts';
import { isSafeValue } from '../safe.ts';
import { matchesWildcard } from '../wildcard.ts';

/** The range of heading levels in the parameters `minLevel` and `maxLevel`. */
export function headingLevels(macro: Macro): readonly [min: number, max: number] {
  const level = (name: string, defaultLevel: number) => {
    const number = Number(parameterValue(macro, name));
    return Number.isInteger(number) && number >= 1 && number <= 7 ? number : defaultLevel;
  };
  const min = level('minLevel', 1);
  return [min, Math.max(min, level('maxLevel', 7))];
}

/** Counts headings against the limit of entries. If it is exceeded, a warning is reported. */
export function reserveHeadings(count: number, macro: Macro, view: BuiltinViewContext): boolean {
  if (view.reserveEntries(count)) return true;
  view.warn(macro, 'The tables of contents of this page have too many entries, so this one is empty.');
  return false;
}

/**
 * Creates an empty table of contents with its style sheet. The server numbers tables by its clock; here numbers start at 1, so that
 * rendering a page twice gives the same HTML.
 */
export function createHeadingList(
  macro: Macro,
  view: BuiltinViewContext,
): readonly [styleSheet: Element, box: Element] {
  const name = `rbtoc${view.nextNumber('toc')}`;
  const isNumbered = parameterValue(macro, 'outline') === 'true';
  const style = parameterValue(macro, 'style') ?? 'default';
  const bullets = isNumbered ? 'none' : style === 'default' || !/^[a-z-]+$/.test(style) ? 'disc' : style;
  const indent = parameterValue(macro, 'indent');
  const padding = indent && isSafeValue(indent) ? `padding-left: ${indent};` : '';
  const rules = [
    `div.${name} {padding: 0px;}`,
    `div.${name} ul {list-style: ${bullets};margin-left: 0px;${padding}}`,
    `div.${name} li {margin-left: 0px;padding-left: 0px;}`,
  ];
  const classes = ['toc-macro', name];
  if (parameterValue(macro, 'printable') === 'false') classes.push('non-printable');
  const custom = parameterValue(macro, 'class');
  if (custom && /^[\w -]+$/.test(custom)) classes.push(custom);
  return [
    element('style', { type: 'text/css' }, `\n${rules.join('\n')}\n`),
    element('div', { class: classes.join(' ') }, '\n'),
  ];
}

/** Adds the headings that a macro selects to its table of contents, as nested lists or in one line. */
export function fillHeadingList(
  box: Element,
  macro: Macro,
  headings: readonly RenderedHeading[],
  view: BuiltinViewContext,
): void {
  const [min, max] = headingLevels(macro);
  const isSelected = titleFilter(macro, view);
  const selected = headings.filter(({ level, text: title }) => level >= min && level <= max && isSelected(title()));
  const numbers = parameterValue(macro, 'outline') === 'true' ? outlineNumbers(selected) : undefined;
  const entries = selected.map(({ id, text: title }, index) => [
    ...(numbers ? [element('span', { class: 'TOCOutline' }, numbers[index]), text(' ')] : []),
    element('a', { href: `#${id}` }, title()),
  ]);
  const isFlat = parameterValue(macro, 'type') === 'flat';
  const separator = parameterValue(macro, 'separator') ?? 'brackets';
  appendChildren(box, isFlat ? inOneLine(entries, separator) : nestedLists(selected, entries));
}

/**
 * `include` and `exclude` are regular expressions for the whole heading. They come from the author of the page, so only words, `.*`
 * and `|` are supported, which take linear time. Any other pattern is reported and ignored.
 */
function titleFilter(macro: Macro, view: BuiltinViewContext): (title: string) => boolean {
  const branches = (name: string) => {
    const pattern = parameterValue(macro, name);
    if (!pattern) return undefined;
    if (pattern.length > 500 || !/^(?:[^\\()[\]{}+?*|^$.]|\.\*|\|)*$/.test(pattern)) {
      view.warn(macro, `The pattern in "${name}" is not supported, so it does not filter the headings.`);
      return undefined;
    }
    return pattern.split('|').map((branch) => branch.split('.*'));
  };
  const [include, exclude] = [branches('include'), branches('exclude')];
  return (title) =>
    (!include || include.some((parts) => matchesWildcard(title, parts))) &&
    !exclude?.some((parts) => matchesWildcard(title, parts));
}

function outlineNumbers(headings: readonly RenderedHeading[]): string[] {
  const open: { readonly level: number; count: number }[] = [];
  return headings.map(({ level }) => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (!top || top.level < level) open.push({ level, count: 1 });
    else top.count++;
    return open.map(({ count }) => count).join('.');
  });
}

function nestedLists(headings: readonly RenderedHeading[], entries: readonly (readonly ChildNode[])[]): ChildNode[] {
  const root = element('ul', { class: 'toc-indentation' });
  const open: { readonly level: number; readonly list: Element; lastItem?: Element }[] = [
    { level: headings[0]?.level ?? 1, list: root },
  ];
  headings.forEach(({ level }, index) => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (top?.lastItem && level > top.level) {
      const list = element('ul', { class: 'toc-indentation' });
      appendChildren(top.lastItem, ['\n', list, '\n']);
      top = { level, list };
      open.push(top);
    }
    if (!top) return;
    top.lastItem = element('li', {}, entries[index] ?? []);
    appendChildren(top.list, top.lastItem);
  });
  return root.children.length > 0 ? [root, text('\n')] : [];
}

const separators: ReadonlyMap<string, readonly [before: string, between: string, after: string]> = new Map([
  ['brackets', ['[ ', ' ] [ ', ' ]']],
  ['braces', ['{ ', ' } { ', ' }']],
  ['parens', ['( ', ' ) ( ', ' )']],
  ['pipe', ['', ' | ', '']],
]);

function inOneLine(entries: readonly (readonly ChildNode[])[], separator: string): ChildNode[] {
  if (entries.length === 0) return [];
  const [before, between, after] = separators.get(separator) ?? ['', ` ${separator} `, ''];
  const pieces = entries.flatMap((entry, index) => [text(index === 0 ? before : between), ...entry]);
  return [...pieces, text(`${after}\n`)];
}
