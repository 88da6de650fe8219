import { parameterValue } from '@macrowright/macros';
import { attribute, element, firstChild, isElement, type Macro, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { dayOf } from '../dates.ts';
import { identities } from '../listing/choose.ts';
import { compareTexts, createdOf } from '../listing/order.ts';
import { listedPages, listLink, tooMany } from '../listing/pages.ts';
import { countOf, isOn, valuesOf } from '../listing/parameters.ts';
import { personLink } from '../people.ts';
import { namedPage } from './named-page.ts';

interface Task {
  readonly page: SitePage;
  readonly body: Element;
  readonly done: boolean;
  readonly assignee: string | undefined;
  readonly due: string;
}

/** Tasks of pages in a table. The server's is filled in the browser; here the tasks come from the stored pages. */
export const tasksReport: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const done = value('status') === 'complete';
  const people = valuesOf(macro, 'assignees', 'assignee').flatMap((id) => identities(id, view.site));
  const [from, to] = [value('createddateFrom') ?? value('createdateFrom') ?? '', value('createddateTo') ?? ''];
  const found = pagesOf(macro, view)
    .filter((page) => (from === '' || dayOf(createdOf(page)) >= from) && (to === '' || dayOf(createdOf(page)) <= to))
    .flatMap((page) => tasksOf(page, view))
    .filter(
      (task) =>
        task.done === done && (people.length === 0 || (task.assignee !== undefined && people.includes(task.assignee))),
    );
  const shown = sorted(found, value('sortBy'), isOn(value('reverseSort'))).slice(0, countOf(value('pageSize'), 20));
  if (!view.spend(shown.length)) return tooMany(view);
  const asked = valuesOf(macro, 'columns').filter((name) => Object.hasOwn(columns, name));
  const names = asked.length > 0 ? asked : ['description', 'duedate', 'assignee', 'location'];
  const head = names.map((name) => element('th', { class: 'confluenceTh' }, columns[name]?.title));
  const rows = shown.map((task) =>
    element(
      'tr',
      {},
      names.map((name) => element('td', { class: `${name} confluenceTd` }, columns[name]?.cell(task, view))),
    ),
  );
  return [
    element('div', { class: 'task-report' }, [
      element(
        'div',
        { class: 'table-wrap' },
        element('table', { class: 'aui task-report-table' }, [
          element('thead', {}, element('tr', {}, head)),
          element('tbody', {}, rows),
        ]),
      ),
      rows.length === 0 ? element('p', {}, 'No tasks found.') : undefined,
    ]),
  ];
};

interface Column {
  readonly title: string;
  cell(task: Task, view: BuiltinViewContext): ChildNode[];
}

const columns: Readonly<Record<string, Column>> = {
  description: {
    title: 'Description',
    cell: ({ page, body }, view) =>
      page.id === view.page.id ? view.render(body.children) : (view.include(page, body.children) ?? []),
  },
  duedate: {
    title: 'Due date',
    cell: ({ due }, view) => (due ? view.render([element('time', { datetime: due })]) : []),
  },
  assignee: {
    title: 'Assignee',
    cell: ({ assignee }, view) => (assignee === undefined ? [] : [personLink(assignee, view)]),
  },
  location: { title: 'Task appears on', cell: ({ page }, view) => [listLink(page, view)] },
};

function pagesOf(macro: Macro, view: BuiltinViewContext): readonly SitePage[] {
  const names = new Set(macro.parameters.map(({ name }) => name));
  if (!names.has('pages') || names.has('spaces') || names.has('labels')) {
    const all = { spaces: names.has('labels') ? '@all' : '@self', max: 10_000 };
    return listedPages(withoutPageSize(macro), view, all);
  }
  const [page] = namedPage(macro, 'pages', view);
  const byId = valuesOf(macro, 'pages').map((id) => view.site?.page(id));
  return [page, ...byId].filter((entry) => entry !== undefined);
}

/** The page size counts tasks, not pages. */
function withoutPageSize(macro: Macro): Macro {
  return {
    ...macro,
    parameters: macro.parameters.filter(({ name }) => !['pageSize', 'sortBy', 'reverseSort'].includes(name)),
  };
}

function tasksOf(page: SitePage, view: BuiltinViewContext): readonly Task[] {
  return view.memo(`tasks ${page.id}`, () => {
    const tasks: Task[] = [];
    if (!page.storage?.includes('<ac:task>')) return tasks;
    walk(view.stored(page), {
      enter(node) {
        if (!isElement(node, 'ac:task')) return;
        const body = firstChild(node, 'ac:task-body');
        if (body)
          tasks.push({
            page,
            body,
            done: textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete',
            ...said(body),
          });
      },
    });
    return tasks;
  });
}

/** The first person and the first date in a task are its assignee and its due date. */
function said(body: Element): { readonly assignee: string | undefined; readonly due: string } {
  let assignee: string | undefined;
  let due: string | undefined;
  walk(body.children, {
    enter(node) {
      if (!isElement(node)) return true;
      if (node.name === 'ri:user')
        assignee ??=
          attribute(node, 'ri:account-id') ?? attribute(node, 'ri:username') ?? attribute(node, 'ri:userkey');
      if (node.name === 'time') due ??= attribute(node, 'datetime');
      return node.name !== 'ac:task-list';
    },
  });
  return { assignee, due: due ?? '' };
}

function sorted(tasks: readonly Task[], by: string | undefined, reverse: boolean): Task[] {
  const key = (task: Task) => {
    if (by === 'assignee') return task.assignee ?? '\uffff';
    if (by === 'location' || by === 'page title') return task.page.title;
    return task.due || '9999';
  };
  const list = tasks.toSorted((a, b) => compareTexts(key(a), key(b)));
  return reverse ? list.reverse() : list;
}
