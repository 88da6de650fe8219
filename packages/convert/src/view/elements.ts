import { attribute, childElements, element, firstChild, isElement, text, textOf, walk } from '@macroscope/storage';
import { type ChildNode, Element } from 'domhandler';
import type { BuiltinViewContext } from './context.ts';
import { drawEmoticon } from './emoticon.ts';
import { drawImage } from './image.ts';
import { drawLink, linkBody } from './link.ts';
import { isSafeAttribute, isSafeElement, safeStyle, safeUrl } from './safe.ts';
import { drawTime } from './time.ts';

const dropped = new Set([
  'ac:placeholder',
  'ac:parameter',
  'ac:adf-attribute',
  'ac:adf-mark',
  'ac:caption',
  'ac:adf-fragment-mark',
  'ac:task-id',
  'ac:task-status',
  'ac:task-uuid',
]);

/** The stored nodes to draw inside an element; `undefined` when the element leaves nothing. */
export function entering(node: Element): readonly ChildNode[] | undefined {
  const { name } = node;
  if (!name.includes(':')) return isSafeElement(name) ? node.children : undefined;
  if (name === 'ac:link') return linkBody(node);
  if (name === 'ac:image' || name === 'ac:emoticon') return [];
  if (name === 'ac:adf-extension') {
    const known = childElements(node, 'ac:adf-node').filter((child) => drawnNodes.has(attribute(child, 'type') ?? ''));
    return known.length > 0 ? known : firstChild(node, 'ac:adf-fallback')?.children;
  }
  return dropped.has(name) || name.startsWith('ri:') ? undefined : node.children;
}

const drawnNodes = new Set(['panel', 'decision-list', 'decision-item']);

/** What an element becomes; its inside is drawn already. */
export function drawElement(node: Element, inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const { name } = node;
  if (!name.includes(':')) return drawHtml(node, inside, view);
  switch (name) {
    case 'ac:link':
      return drawLink(node, inside, view);
    case 'ac:image':
      return drawImage(node, view);
    case 'ac:emoticon':
      return drawEmoticon(node, view);
    case 'ac:inline-comment-marker': {
      if (view.representation === 'export_view') return inside;
      return [element('span', { class: 'inline-comment-marker', 'data-ref': attribute(node, 'ac:ref') }, inside)];
    }
    case 'ac:layout':
      return [element('div', { class: 'contentLayout2' }, ['\n', inside]), text('\n')];
    case 'ac:layout-section': {
      const type = (attribute(node, 'ac:type') ?? 'single').replaceAll('_', '-');
      return [element('div', { class: `columnLayout ${type}`, 'data-layout': type }, ['\n', inside]), text('\n')];
    }
    case 'ac:layout-cell':
      return drawCell(node, inside);
    case 'ac:task-list': {
      const id = view.page.id;
      return [element('ul', { class: 'inline-task-list', 'data-inline-tasks-content-id': id }, inside)];
    }
    case 'ac:task': {
      const done = textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete';
      const id = textOf(firstChild(node, 'ac:task-id') ?? []);
      return [element('li', { class: done ? 'checked' : undefined, 'data-inline-task-id': id }, inside)];
    }
    case 'ac:adf-node':
      return drawAdfNode(node, inside);
    default:
      return inside;
  }
}

function drawHtml(node: Element, inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const { name } = node;
  if (name === 'time') return drawTime(node, view);
  const drawn = new Element(name, safeAttributes(node, view), []);
  link(drawn, inside);
  const { attribs } = drawn;
  if (/^h[1-6]$/.test(name)) {
    if (view.representation !== 'editor') attribs.id = encoded(view.headingId(headingText(node)));
  } else if (name === 'td' || name === 'th') {
    addClass(drawn, name === 'td' ? 'confluenceTd' : 'confluenceTh');
  } else if (name === 'table') {
    const id = node.attribs['ac:local-id'];
    if (id !== undefined) attribs['data-local-id'] = id;
    addClass(drawn, 'confluenceTable');
    return [element('div', { class: 'table-wrap' }, drawn)];
  } else if (name === 'a') {
    const href = attribute(drawn, 'href');
    if (
      href !== undefined &&
      /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) &&
      !(view.site?.baseUrl && href.startsWith(`${view.site.baseUrl}/`))
    )
      addClass(drawn, 'external-link');
  } else if (name === 'img') {
    addClass(drawn, 'confluence-external-resource');
  }
  return [drawn];
}

/** The attributes that may come out, still encoded. */
function safeAttributes(node: Element, view: BuiltinViewContext): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in node.attribs) {
    const raw = node.attribs[name] ?? '';
    if (!isSafeAttribute(name)) continue;
    if (name === 'href' || name === 'src' || name === 'cite') {
      const url = attribute(node, name) ?? '';
      if (safeUrl(url, name === 'src' ? 'image' : 'link') !== undefined) kept[name] = raw;
    } else if (name === 'style') {
      const style = safeStyle(raw);
      if (style !== undefined) kept[name] = style;
    } else if (name === 'id' || name === 'name') {
      if (raw !== '') kept[name] = encoded(view.anchorId(attribute(node, name) ?? ''));
    } else {
      kept[name] = raw;
    }
  }
  return kept;
}

function encoded(value: string): string {
  return element('i', { id: value }).attribs.id ?? '';
}

function addClass({ attribs }: Element, name: string): void {
  const before = attribs.class;
  delete attribs.class;
  attribs.class = before ? `${before} ${name}` : name;
}

/** Like `appendChildren`, for fresh nodes. */
function link(parent: Element, children: ChildNode[]): void {
  let last: ChildNode | null = null;
  for (const child of children) {
    child.parent = parent;
    child.prev = last;
    if (last) last.next = child;
    last = child;
  }
  parent.children = children;
}

/** The text of a heading as it is stored: parameters and placeholders are no text. */
export function headingText(heading: Element): string {
  const pieces: string[] = [];
  walk(heading.children, {
    enter(node) {
      if (isElement(node)) return node.name !== 'ac:parameter' && node.name !== 'ac:placeholder';
      if (node.type === 'text') pieces.push(textOf(node));
      return true;
    },
  });
  return pieces.join('');
}

function drawCell(node: Element, inside: ChildNode[]): ChildNode[] {
  const { parent } = node;
  const section = isElement(parent) ? (attribute(parent, 'ac:type') ?? '') : '';
  const cells = isElement(parent) ? childElements(parent, 'ac:layout-cell') : [];
  const first = cells[0] === node;
  const last = cells.at(-1) === node;
  const aside =
    (section === 'two_left_sidebar' && first) ||
    (section === 'two_right_sidebar' && last) ||
    (section === 'three_with_sidebars' && (first || last));
  const type = aside ? 'aside' : 'normal';
  const inner = element('div', { class: 'innerCell' }, ['\n', inside]);
  return [element('div', { class: `cell ${type}`, 'data-type': type }, ['\n', inner, '\n']), text('\n')];
}

const panelColours: Readonly<Record<string, readonly [background: string, border: string]>> = {
  info: ['#DEEBFF', '#4C9AFF'],
  note: ['#EAE6FF', '#998DD9'],
  success: ['#E3FCEF', '#57D9A3'],
  warning: ['#FFFAE6', '#FFC400'],
  error: ['#FFEBE6', '#FF8F73'],
};

function drawAdfNode(node: Element, inside: ChildNode[]): ChildNode[] {
  const type = attribute(node, 'type');
  if (type === 'decision-list') return [element('ul', { class: 'decision-list' }, inside)];
  if (type === 'decision-item') return [element('li', {}, inside)];
  if (type !== 'panel') return inside;
  const kind = textOf(
    childElements(node, 'ac:adf-attribute').find((child) => attribute(child, 'key') === 'panel-type') ?? [],
  );
  const [background, border] = panelColours[kind] ?? ['#DEEBFF', '#4C9AFF'];
  return [
    element(
      'div',
      {
        class: 'panel conf-macro output-block',
        style: `background-color: ${background};border-color: ${border};border-width: 1px;`,
        'data-hasbody': 'true',
        'data-macro-name': 'panel',
        'data-macro-id': '',
      },
      element('div', { class: 'panelContent', style: `background-color: ${background};` }, ['\n', inside, '\n']),
    ),
  ];
}
