import { parameterValue } from '@macrowright/macros';
import { element, type Macro, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { isOn, valuesOf } from '../listing/parameters.ts';
import { safeUrl } from '../safe.ts';
import { pictureOf } from './offline.ts';

/** An issue, a count or a table of issues: what the server shows before Jira has answered. */
export const jira: BuiltinView = (macro) => {
  const value = (name: string) => parameterValue(macro, name);
  const key = value('key');
  if (key) return [issue(key, macro)];
  const query = value('jqlQuery') ?? value('jql') ?? '';
  if (isOn(value('count'))) {
    return [
      element(
        'span',
        { class: 'static-jira-issues_count' },
        element('span', { class: 'issue-link-count', title: clean(query) }, '\u2026 issues'),
      ),
    ];
  }
  return [table(macro, query)];
};

/** Without a server's address the issue is no link: where it leads only the site knows. */
function issue(key: string, macro: Macro): Element {
  const base = baseOf(macro);
  const icon = element('span', { class: 'aui-icon aui-icon-wait issue-placeholder' }, '\u00a0');
  const name = base === undefined ? {} : { href: `${base}/browse/${encodePart(key)}` };
  const summary = isOn(parameterValue(macro, 'showSummary'), true);
  return element('span', { class: 'confluence-jim-macro jira-issue', 'data-jira-key': key }, [
    ' ',
    element('a', { ...name, class: 'jira-issue-key' }, [icon, key]),
    summary ? [' - ', element('span', { class: 'summary' }, 'Getting issue details...')] : undefined,
    ' ',
    element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-default issue-placeholder' }, 'STATUS'),
    ' ',
  ]);
}

/** `server` is the name of an application link, sometimes its address; `url` is the address of a search. */
function baseOf(macro: Macro): string | undefined {
  for (const name of ['server', 'url']) {
    const found = /^https?:\/\/[^\s/?#]+/.exec(parameterValue(macro, name) ?? '')?.[0];
    if (found !== undefined && safeUrl(found) !== undefined) return found;
  }
  return undefined;
}

const columnTitles: Readonly<Record<string, string>> = {
  key: 'Key',
  summary: 'Summary',
  type: 'T',
  priority: 'P',
  duedate: 'Due',
};

function table(macro: Macro, query: string): Element {
  const asked = valuesOf(macro, 'columns').flatMap((names) => names.split(';'));
  const columns =
    asked.length > 0
      ? asked
      : [
          'key',
          'summary',
          'type',
          'created',
          'updated',
          'due',
          'assignee',
          'reporter',
          'priority',
          'status',
          'resolution',
        ];
  const heads = columns
    .slice(0, 100)
    .map((name) => element('th', { class: 'jira-macro-table-underline-pdfexport' }, titleOf(name)));
  const waiting = element('td', { colspan: heads.length }, [
    'Loading\u2026 ',
    query ? element('code', {}, clean(query)) : undefined,
  ]);
  return element('div', { class: 'refresh-module-id jira-table' }, [
    element('div', { class: 'jira-issues' }, [
      element('table', { class: 'aui' }, [
        element('thead', {}, element('tr', {}, heads)),
        element('tbody', {}, element('tr', {}, waiting)),
      ]),
    ]),
  ]);
}

function titleOf(column: string): string {
  const known = Object.hasOwn(columnTitles, column) ? columnTitles[column] : undefined;
  return known ?? `${column.slice(0, 1).toUpperCase()}${column.slice(1)}`;
}

/** The old table of issues, fed by an address. */
export const jiraissues: BuiltinView = (macro) => [
  table(macro, parameterValue(macro, 'url') ?? parameterValue(macro, '') ?? ''),
];

/** A chart that Jira draws. */
export const jirachart: BuiltinView = (macro, view: BuiltinViewContext): ChildNode[] => {
  const query = parameterValue(macro, 'jql');
  return [
    element('div', { class: 'jirachart-macro' }, [
      pictureOf(macro, view),
      query ? element('code', {}, clean(decoded(query))) : text(''),
    ]),
  ];
};

/** Queries of charts are stored percent-encoded. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch (error) {
    if (error instanceof URIError) return query;
    throw error;
  }
}
