import { attribute, firstChild, isElement, type Macro, macroOf, textOf, walk } from '@macrowright/storage';
import type { AnyNode, Element } from 'domhandler';
import { userIdOf } from './user-id.ts';

/** A page referenced by its title. Without a space key, it is in the space of the referencing page. */
export interface TitleReference {
  readonly type: 'page' | 'blogpost';
  readonly title: string;
  readonly spaceKey: string | undefined;
  readonly postingDay: string | undefined;
  /** Whether the body of the page is needed, not only its URL. */
  readonly body: boolean;
}

/** What rendering a page requires from its site. Each reference is listed once, in document order. */
export interface References {
  readonly titles: readonly TitleReference[];
  /** Content ids. */
  readonly ids: readonly string[];
  /** Space keys. */
  readonly spaces: readonly string[];
  /** Account ids, usernames and user keys. */
  readonly users: readonly string[];
  /** Pages whose attachments are needed; `undefined` is the page itself. */
  readonly files: readonly (TitleReference | undefined)[];
  /** Pages whose child pages are needed; `undefined` is the page itself. */
  readonly children: readonly (TitleReference | undefined)[];
  /** The searches of macros that list pages. */
  readonly searches: readonly SearchReference[];
}

/** A search of a macro that lists pages: a query, or its parameters. */
export interface SearchReference {
  readonly macro: string;
  readonly cql: string | undefined;
  readonly labels: readonly string[];
  /** Space keys, or names such as `@self`; if empty, the macro's default applies. */
  readonly spaces: readonly string[];
  /** Whether the bodies of the pages are needed. */
  readonly body: boolean;
}

/** Collects what rendering a page requires from its site, except for references in included pages. */
export function collectReferences(nodes: readonly AnyNode[]): References {
  const found: Found = { titles: [], ids: [], spaces: [], users: [], files: [], children: [], searches: [] };
  walk(nodes, {
    enter(node) {
      if (!isElement(node)) return true;
      const macro = macroOf(node);
      if (macro) collectFromMacro(macro, found);
      else if (node.name.startsWith('ri:')) collectFromResource(node, found);
      return true;
    },
  });
  return {
    titles: unique(found.titles),
    ids: unique(found.ids),
    spaces: unique(found.spaces),
    users: unique(found.users),
    files: unique(found.files),
    children: unique(found.children),
    searches: unique(found.searches),
  };
}

/** The references of each kind, with repetitions. */
type Found = { readonly [Kind in keyof References]: References[Kind][number][] };

function unique<T>(references: readonly T[]): T[] {
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

function collectFromResource(node: Element, found: Found): void {
  switch (node.name) {
    case 'ri:page':
    case 'ri:blog-post':
      found.titles.push(titleOf(node, isInInclude(node)));
      break;
    case 'ri:content-entity':
      found.ids.push(attribute(node, 'ri:content-id') ?? '');
      break;
    case 'ri:space':
      found.spaces.push(attribute(node, 'ri:space-key') ?? '');
      break;
    case 'ri:user':
      found.users.push(userIdOf(node) ?? '');
      break;
    case 'ri:attachment': {
      const owner = firstChild(node, 'ri:page') ?? firstChild(node, 'ri:blog-post');
      found.files.push(owner && titleOf(owner, false));
      break;
    }
  }
}

function titleOf(node: Element, body: boolean): TitleReference {
  return {
    type: node.name === 'ri:blog-post' ? 'blogpost' : 'page',
    title: attribute(node, 'ri:content-title') ?? '',
    spaceKey: attribute(node, 'ri:space-key'),
    postingDay: attribute(node, 'ri:posting-day'),
    body,
  };
}

/** Whether a reference is in a macro that shows the page, rather than in a link to it. */
function isInInclude(node: Element): boolean {
  let parent = node.parent;
  if (isElement(parent, 'ac:link')) parent = parent.parent;
  if (!isElement(parent, 'ac:parameter') || !isElement(parent.parent)) return false;
  return includeMacros.has(attribute(parent.parent, 'ac:name') ?? '');
}

const includeMacros: ReadonlySet<string> = new Set(['include', 'excerpt-include']);

/** Macros that show attachments. */
const attachmentMacros: ReadonlySet<string> = new Set([
  'attachments',
  'gallery',
  'view-file',
  'viewdoc',
  'viewfile',
  'viewpdf',
  'viewppt',
  'viewxls',
  'multimedia',
  'drawio',
  'gliffy',
  'inc-drawio',
  'mermaid-cloud',
]);
/** Macros that show the pages below a page, or their authors. */
const childrenMacros: ReadonlySet<string> = new Set(['children', 'pagetree', 'contributors', 'contributors-summary']);
/** Macros that show content of the pages that a search returns. */
const bodyMacros: ReadonlySet<string> = new Set([
  'detailssummary',
  'tasks-report-macro',
  'blog-posts',
  'contentbylabel',
  'decisionreport',
]);
/** Macros that search. */
const searchMacros: ReadonlySet<string> = new Set([
  ...bodyMacros,
  ...['content-by-user', 'content-report-table', 'index', 'listlabels', 'navmap', 'popular-labels', 'recently-updated'],
  ...['recently-updated-dashboard', 'recently-used-labels', 'related-labels', 'search', 'space-attachments'],
]);

function collectFromMacro({ name, parameters }: Macro, found: Found): void {
  const text = (...names: readonly string[]) =>
    parameters.findLast((entry) => names.includes(entry.name))?.value.trim() ?? '';
  const list = (...names: readonly string[]) =>
    text(...names)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const page = text('page') === '' ? undefined : parseTitle(text('page'), false);
  if (includeMacros.has(name)) {
    const title = text('', 'page');
    if (title !== '') found.titles.push(parseTitle(title, true));
  }
  if (attachmentMacros.has(name)) found.files.push(page);
  if (childrenMacros.has(name)) found.children.push(page);
  if (name === 'profile' || name === 'profile-picture') found.users.push(...list('user', 'User'));
  if (!searchMacros.has(name)) return;
  const spaces = list('spaces', 'space', 'spaceKey');
  const keys = parameters.flatMap(({ resources }) => resources).filter((resource) => resource.name === 'ri:space');
  found.searches.push({
    macro: name,
    cql: text('cql') || undefined,
    labels: list('labels', 'label', ...(name === 'navmap' ? [''] : [])),
    spaces: [...spaces, ...keys.map((key) => attribute(key, 'ri:space-key') ?? textOf(key))],
    body: bodyMacros.has(name),
  });
}

/** A page written as `KEY:Title` or just as a title. */
function parseTitle(title: string, body: boolean): TitleReference {
  const at = title.indexOf(':');
  const key = at > 0 && /^~?[\w.-]+$/.test(title.slice(0, at)) ? title.slice(0, at) : undefined;
  return {
    type: 'page',
    title: key === undefined ? title : title.slice(at + 1),
    spaceKey: key,
    postingDay: undefined,
    body,
  };
}
