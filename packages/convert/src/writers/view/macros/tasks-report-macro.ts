import { parameterValue } from '@macrowright/macros';
import { attribute, element, firstChild, isElement, type Macro, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { userIdOf } from '../../../site/user-id.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { isoDay } from '../dates.ts';
import { renderStored } from '../listing/excerpt.ts';
import { userIds } from '../listing/filters.ts';
import { compareTexts, createdOf } from '../listing/order.ts';
import { pageLink, pagesOf } from '../listing/pages.ts';
import { countOf, isOn, valuesOf } from '../listing/parameters.ts';
import { namedPage } from '../parts/named-page.ts';
import { userLink } from '../users.ts';

interface Task {
  readonly page: SitePage;
  readonly body: Element;
  readonly isComplete: boolean;
  readonly assignee: string | undefined;
  /** An ISO date, or `''`. */
  readonly due: string;
}

/** A table of the tasks of pages. On a server, the browser fills it; here the tasks come from the stored pages. */
export const tasksReportMacro: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const isComplete = value('status') === 'complete';
  const assignees = valuesOf(macro, 'assignees', 'assignee').flatMap((id) => userIds(id, view.site));
  const from = value('createddateFrom') ?? value('createdateFrom') ?? '';
  const to = value('createddateTo') ?? '';
  const tasks = selectedPages(macro, view)
    .filter((page) => (from === '' || isoDay(createdOf(page)) >= from) && (to === '' || isoDay(createdOf(page)) <= to))
    .flatMap((page) => tasksOf(page, view))
    .filter((task) => task.isComplete === isComplete)
    .filter(({ assignee = '' }) => assignees.length === 0 || assignees.includes(assignee));
  const shown = sorted(tasks, value('sortBy'), isOn(value('reverseSort'))).slice(0, countOf(value('pageSize'), 20));
  if (!view.reserveEntries(shown.length)) return view.tooManyEntries(macro);
  const named = valuesOf(macro, 'columns').filter((name) => Object.hasOwn(columns, name));
  const names = named.length > 0 ? named : ['description', 'duedate', 'assignee', 'location'];
  const heads = names.map((name) => element('th', { class: 'confluenceTh' }, columns[name]?.title));
  const rows = shown.map((task) =>
    element(
      'tr',
      {},
      names.map((name) => element('td', { class: `${name} confluenceTd` }, columns[name]?.cell(task, view))),
    ),
  );
  const table = element('table', { class: 'aui task-report-table' }, [
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, rows),
  ]);
  return [
    element('div', { class: 'task-report' }, [
      element('div', { class: 'table-wrap' }, table),
      rows.length === 0 ? element('p', {}, 'No tasks found.') : undefined,
    ]),
  ];
};

interface Column {
  readonly title: string;
  cell(task: Task, view: BuiltinViewContext): readonly ChildNode[];
}

const columns: Readonly<Record<string, Column>> = {
  description: {
    title: 'Description',
    cell: ({ page, body }, view) => renderStored(page, body, view),
  },
  duedate: {
    title: 'Due date',
    cell: ({ due }, view) => (due ? view.render([element('time', { datetime: due })]) : []),
  },
  assignee: {
    title: 'Assignee',
    cell: ({ assignee }, view) => (assignee === undefined ? [] : [userLink(assignee, view)]),
  },
  location: { title: 'Task appears on', cell: ({ page }, view) => [pageLink(page, view)] },
};

function selectedPages(macro: Macro, view: BuiltinViewContext): readonly SitePage[] {
  const names = new Set(macro.parameters.map(({ name }) => name));
  if (!names.has('pages') || names.has('spaces') || names.has('labels')) {
    // these parameters sort and limit tasks, but page lists use them as well
    const parameters = macro.parameters.filter(({ name }) => !['pageSize', 'sortBy', 'reverseSort'].includes(name));
    return pagesOf({ ...macro, parameters }, view, { spaces: names.has('labels') ? '@all' : '@self', max: 10_000 });
  }
  const { page } = namedPage(macro, 'pages', view);
  const byId = valuesOf(macro, 'pages').map((id) => view.site?.page(id));
  return [page, ...byId].filter((entry) => entry !== undefined);
}

function tasksOf(page: SitePage, view: BuiltinViewContext): readonly Task[] {
  return view.cached(`tasks ${page.id}`, () => {
    const tasks: Task[] = [];
    if (!page.storage?.includes('<ac:task>')) return tasks;
    walk(view.storedNodes(page), {
      enter(node) {
        if (!isElement(node, 'ac:task')) return;
        const body = firstChild(node, 'ac:task-body');
        if (!body) return;
        const isComplete = textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete';
        tasks.push({ page, body, isComplete, ...mentions(body) });
      },
    });
    return tasks;
  });
}

/** The first user and the first date in a task are its assignee and its due date. */
function mentions(body: Element): Pick<Task, 'assignee' | 'due'> {
  let assignee: string | undefined;
  let due: string | undefined;
  walk(body.children, {
    enter(node) {
      if (!isElement(node)) return true;
      if (node.name === 'ri:user') assignee ??= userIdOf(node);
      if (node.name === 'time') due ??= attribute(node, 'datetime');
      return node.name !== 'ac:task-list';
    },
  });
  return { assignee, due: due ?? '' };
}

function sorted(tasks: readonly Task[], by: string | undefined, reverse: boolean): Task[] {
  const key = ({ page, assignee, due }: Task) => {
    if (by === 'assignee') return assignee ?? '\uffff';
    if (by === 'location' || by === 'page title') return page.title;
    return due || '9999';
  };
  const list = tasks.toSorted((a, b) => compareTexts(key(a), key(b)));
  return reverse ? list.reverse() : list;
}
