import { attribute, childElements, isElement, type Macro, macroOf, textOf, walk } from '@macrowright/storage';
import type { AnyNode, Element } from 'domhandler';

/** A page referenced by its title. Without a space key, it is in the space of the page with the reference. */
export interface TitleReference {
  readonly type: 'page' | 'blogpost';
  readonly title: string;
  readonly spaceKey: string | undefined;
  readonly postingDay: string | undefined;
  /** Whether the body of the page is needed, not only its URL. */
  readonly body: boolean;
}

/** What a page needs to know about its site. Each reference is listed once, in document order. */
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
  /** Space keys, or names such as `@self`; if it is empty, the default of the macro. */
  readonly spaces: readonly string[];
  /** Whether the bodies of the pages are needed. */
  readonly body: boolean;
}

/** Collects what rendering a page needs to know about its site. References in included pages are not part of it. */
export function collectReferences(nodes: readonly AnyNode[]): References {
  const found = createCollector();
  walk(nodes, {
    enter(node) {
      if (!isElement(node)) return true;
      const macro = macroOf(node);
      if (macro) collectFromMacro(macro, found);
      else if (node.name.startsWith('ri:')) collectFromResource(node, found, isInInclude(node));
      return true;
    },
  });
  return found.all();
}

interface Collector {
  title(reference: TitleReference): void;
  id(id: string): void;
  space(key: string): void;
  user(id: string): void;
  files(page: TitleReference | undefined): void;
  children(page: TitleReference | undefined): void;
  search(search: SearchReference): void;
  all(): References;
}

function createCollector(): Collector {
  const lists = {
    titles: unique<TitleReference>(),
    ids: unique<string>(),
    spaces: unique<string>(),
    users: unique<string>(),
  };
  const pages = { files: unique<TitleReference | undefined>(), children: unique<TitleReference | undefined>() };
  const searches = unique<SearchReference>();
  return {
    title: lists.titles.add,
    id: lists.ids.add,
    space: lists.spaces.add,
    user: lists.users.add,
    files: pages.files.add,
    children: pages.children.add,
    search: searches.add,
    all: () => ({
      titles: lists.titles.list(),
      ids: lists.ids.list(),
      spaces: lists.spaces.list(),
      users: lists.users.list(),
      files: pages.files.list(),
      children: pages.children.list(),
      searches: searches.list(),
    }),
  };
}

function unique<T>() {
  const entries = new Map<string, T>();
  return {
    add: (value: T): void => {
      const key = JSON.stringify(value) ?? '';
      if (!entries.has(key)) entries.set(key, value);
    },
    list: (): readonly T[] => [...entries.values()],
  };
}

function collectFromResource(node: Element, found: Collector, body: boolean): void {
  const value = (name: string) => attribute(node, name);
  switch (node.name) {
    case 'ri:page':
    case 'ri:blog-post':
      found.title(titleOf(node, body));
      break;
    case 'ri:content-entity':
      found.id(value('ri:content-id') ?? '');
      break;
    case 'ri:space':
      found.space(value('ri:space-key') ?? '');
      break;
    case 'ri:user':
      found.user(value('ri:account-id') ?? value('ri:username') ?? value('ri:userkey') ?? '');
      break;
    case 'ri:attachment': {
      const owner = childElements(node).find(({ name }) => name === 'ri:page' || name === 'ri:blog-post');
      found.files(owner && titleOf(owner, false));
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

/** Whether a reference is in a macro that shows the page, not in a link to it. */
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

function collectFromMacro({ name, parameters }: Macro, found: Collector): void {
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
    if (title !== '') found.title(parseTitle(title, true));
  }
  if (attachmentMacros.has(name)) found.files(page);
  if (childrenMacros.has(name)) found.children(page);
  if (name === 'profile' || name === 'profile-picture') for (const id of list('user', 'User')) found.user(id);
  if (!searchMacros.has(name)) return;
  const spaces = list('spaces', 'space', 'spaceKey');
  const keys = parameters.flatMap(({ resources }) => resources).filter((resource) => resource.name === 'ri:space');
  found.search({
    macro: name,
    cql: text('cql') || undefined,
    labels: list('labels', 'label', ...(name === 'navmap' ? [''] : [])),
    spaces: [...spaces, ...keys.map((key) => attribute(key, 'ri:space-key') ?? textOf(key))],
    body: bodyMacros.has(name),
  });
}

/** A page written as `KEY:Title` or as a title only. */
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
