import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean } from '../clean.ts';
import { valuesOf } from '../listing/parameters.ts';

const columnTitles: Readonly<Record<string, string>> = {
  key: 'Key',
  summary: 'Summary',
  type: 'T',
  priority: 'P',
  duedate: 'Due',
};

const defaultColumns: readonly string[] =
  'key summary type created updated due assignee reporter priority status resolution'.split(' ');

/** An issue table that is still loading. */
export function jiraTable(macro: Macro, query: string): Element {
  const named = valuesOf(macro, 'columns').flatMap((names) => names.split(';'));
  const heads = (named.length > 0 ? named : defaultColumns)
    .slice(0, 100)
    .map((name) => element('th', { class: 'jira-macro-table-underline-pdfexport' }, titleOf(name)));
  const loading = element('td', { colspan: heads.length }, [
    'Loading\u2026 ',
    query ? element('code', {}, clean(query)) : undefined,
  ]);
  return element('div', { class: 'refresh-module-id jira-table' }, [
    element('div', { class: 'jira-issues' }, [
      element('table', { class: 'aui' }, [
        element('thead', {}, element('tr', {}, heads)),
        element('tbody', {}, element('tr', {}, loading)),
      ]),
    ]),
  ]);
}

function titleOf(column: string): string {
  const known = Object.hasOwn(columnTitles, column) ? columnTitles[column] : undefined;
  return known ?? `${column.slice(0, 1).toUpperCase()}${column.slice(1)}`;
}
