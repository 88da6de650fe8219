import { parameterValue } from '@macrowright/macros';
import { appendChildren, element, type Macro, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import type { DrawnHeading } from '../heading-log.ts';
import { fitsPieces } from '../pieces.ts';
import { isSafeValue } from '../safe.ts';

/** The table of contents: on Cloud an empty box for the browser, on Data Center the list. */
export const toc: BuiltinView = (macro, view) => {
  if (view.flavor === 'cloud') return [browserBox(macro)];
  const { page } = view;
  const everything = parameterValue(macro, 'includePages') === 'true';
  const [sheet, box] = emptyBox(macro, view);
  view.atEnd(() => {
    if (!mayList(view.headings.all.length, view)) return;
    const found = everything ? view.headings.all : view.headings.all.filter((heading) => heading.page === page);
    fill(box, macro, found, view);
  });
  return [sheet, box];
};

/** A table of the headings in the body, around it. On Cloud too: nothing in the browser could tell what belongs to it. */
export const tocZone: BuiltinView = (macro, view) => {
  const body = view.body(macro);
  const location = parameterValue(macro, 'location') ?? 'both';
  // the body is copied at each level of zones in zones, which has to be paid for as well
  const allowed = mayList(Math.ceil(body.length / 10) + 2 * (view.headings.all.length - view.headingsBefore), view);
  if (!allowed) return [element('div', { class: 'toc-zone' }, body)];
  const found = view.headings.all.slice(view.headingsBefore);
  const table = () => {
    const [sheet, box] = emptyBox(macro, view);
    fill(box, macro, found, view);
    return [sheet, box];
  };
  return [...(location === 'bottom' ? [] : table()), ...body, ...(location === 'top' ? [] : table())];
};

function browserBox(macro: Macro): Element {
  const value = (name: string) => parameterValue(macro, name);
  const [low, high] = levels(macro);
  const headers = Array.from({ length: high - low + 1 }, (_, index) => `H${low + index}`).join(',');
  return element(
    'div',
    {
      class: `toc-macro client-side-toc-macro ${value('printable') === 'false' ? 'non-printable' : ''}`,
      'data-headerelements': headers,
      'data-cssliststyle': value('style'),
      'data-numberedoutline': value('outline'),
      'data-structure': value('type'),
      'data-excludeheaderregex': value('exclude'),
      'data-includeheaderregex': value('include') || undefined,
    },
    ' ',
  );
}

function levels(macro: Macro): readonly [low: number, high: number] {
  const level = (name: string, otherwise: number) => {
    const number = Number(parameterValue(macro, name));
    return Number.isInteger(number) && number >= 1 && number <= 7 ? number : otherwise;
  };
  const low = level('minLevel', 1);
  return [low, Math.max(low, level('maxLevel', 7))];
}

/** The server numbers the boxes with its clock; here they count from 1, so that a rendering repeats. */
function emptyBox(macro: Macro, view: BuiltinViewContext): readonly [sheet: Element, box: Element] {
  const name = `rbtoc${view.nextToc()}`;
  const outline = parameterValue(macro, 'outline') === 'true';
  const style = parameterValue(macro, 'style') ?? 'default';
  const bullets = outline ? 'none' : style === 'default' || !/^[a-z-]+$/.test(style) ? 'disc' : style;
  const indent = parameterValue(macro, 'indent');
  const left = indent && isSafeValue(indent) ? `padding-left: ${indent};` : '';
  const rules = [
    `div.${name} {padding: 0px;}`,
    `div.${name} ul {list-style: ${bullets};margin-left: 0px;${left}}`,
    `div.${name} li {margin-left: 0px;padding-left: 0px;}`,
  ];
  const hidden = parameterValue(macro, 'printable') === 'false' ? ' non-printable' : '';
  const own = parameterValue(macro, 'class');
  const names = `toc-macro ${name}${hidden}${own && /^[\w -]+$/.test(own) ? ` ${own}` : ''}`;
  return [element('style', { type: 'text/css' }, `\n${rules.join('\n')}\n`), element('div', { class: names }, '\n')];
}

/** Whether so many headings may be gone through, of all that the tables of one page may. */
function mayList(count: number, view: BuiltinViewContext): boolean {
  if (view.spend(count)) return true;
  view.warn('The tables of contents of this page have too many entries; this one is left empty.');
  return false;
}

/** Puts the wanted headings into the box, as nested lists or in one line. */
function fill(box: Element, macro: Macro, headings: readonly DrawnHeading[], view: BuiltinViewContext): void {
  const [low, high] = levels(macro);
  const isWanted = matcher(macro, view);
  const wanted = headings.filter(({ level, text: title }) => level >= low && level <= high && isWanted(title()));
  const numbers = parameterValue(macro, 'outline') === 'true' ? outlineNumbers(wanted) : undefined;
  const entries = wanted.map(({ id, text: title }, index) => [
    ...(numbers ? [element('span', { class: 'TOCOutline' }, numbers[index]), text(' ')] : []),
    element('a', { href: `#${id}` }, title()),
  ]);
  const flat = parameterValue(macro, 'type') === 'flat';
  appendChildren(box, flat ? line(entries, parameterValue(macro, 'separator') ?? 'brackets') : nested(wanted, entries));
}

/**
 * `include` and `exclude` are regular expressions for the whole heading. They come from the page's author and run on every
 * heading, so only words, `.*` and `|` are read, which take linear time; another pattern is reported and counts as absent.
 */
function matcher(macro: Macro, view: BuiltinViewContext): (title: string) => boolean {
  const pattern = (name: string) => {
    const source = parameterValue(macro, name);
    if (!source) return undefined;
    if (source.length > 500 || !/^(?:[^\\()[\]{}+?*|^$.]|\.\*|\|)*$/.test(source)) {
      view.warn(`The pattern in "${name}" cannot be used here; the headings are not filtered by it.`);
      return undefined;
    }
    return source.split('|').map((branch) => branch.split('.*'));
  };
  const [include, exclude] = [pattern('include'), pattern('exclude')];
  return (title) =>
    (!include || include.some((pieces) => fitsPieces(title, pieces))) &&
    !exclude?.some((pieces) => fitsPieces(title, pieces));
}

function outlineNumbers(headings: readonly DrawnHeading[]): string[] {
  const open: { readonly level: number; count: number }[] = [];
  return headings.map(({ level }) => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (!top || top.level < level) open.push({ level, count: 1 });
    else top.count++;
    return open.map(({ count }) => count).join('.');
  });
}

/** Nested lists, made with a stack of the open ones. */
function nested(headings: readonly DrawnHeading[], entries: readonly (readonly ChildNode[])[]): ChildNode[] {
  const root = element('ul', { class: 'toc-indentation' });
  const open: { readonly level: number; readonly items: Element; last?: Element }[] = [
    { level: headings[0]?.level ?? 1, items: root },
  ];
  headings.forEach(({ level }, index) => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (top?.last && level > top.level) {
      const items = element('ul', { class: 'toc-indentation' });
      appendChildren(top.last, ['\n', items, '\n']);
      top = { level, items };
      open.push(top);
    }
    if (!top) return;
    top.last = element('li', {}, entries[index] ?? []);
    appendChildren(top.items, top.last);
  });
  return root.children.length > 0 ? [root, text('\n')] : [];
}

const marks: Readonly<Record<string, readonly [before: string, between: string, after: string]>> = {
  brackets: ['[ ', ' ] [ ', ' ]'],
  braces: ['{ ', ' } { ', ' }'],
  parens: ['( ', ' ) ( ', ' )'],
  pipe: ['', ' | ', ''],
};

function line(entries: readonly (readonly ChildNode[])[], separator: string): ChildNode[] {
  const [before, between, after] = (Object.hasOwn(marks, separator) ? marks[separator] : undefined) ?? [
    '',
    ` ${separator} `,
    '',
  ];
  if (entries.length === 0) return [];
  const pieces = entries.flatMap((entry, index) => [text(index === 0 ? before : between), ...entry]);
  return [...pieces, text(`${after}\n`)];
}
