import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';
import { jiraTable } from '../parts/jira-table.ts';
import { safeUrl } from '../safe.ts';

/** An issue, a count or a table of issues, as the server shows them before Jira responds. */
export const jira: BuiltinView = (macro) => {
  const value = (name: string) => parameterValue(macro, name);
  const key = value('key');
  if (key) return [issue(key, macro)];
  const query = value('jqlQuery') ?? value('jql') ?? '';
  if (!isOn(value('count'))) return [jiraTable(macro, query)];
  const count = element('span', { class: 'issue-link-count', title: clean(query) }, '\u2026 issues');
  return [element('span', { class: 'static-jira-issues_count' }, count)];
};

/** Without the URL of a server, the issue is not a link: only the site knows the target. */
function issue(key: string, macro: Macro): Element {
  const base = baseUrl(macro);
  const icon = element('span', { class: 'aui-icon aui-icon-wait issue-placeholder' }, '\u00a0');
  const href = base && `${base}/browse/${encodePart(key)}`;
  const hasSummary = isOn(parameterValue(macro, 'showSummary'), true);
  return element('span', { class: 'confluence-jim-macro jira-issue', 'data-jira-key': key }, [
    ' ',
    element('a', { href, class: 'jira-issue-key' }, [icon, key]),
    hasSummary ? [' - ', element('span', { class: 'summary' }, 'Getting issue details...')] : undefined,
    ' ',
    element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-default issue-placeholder' }, 'STATUS'),
    ' ',
  ]);
}

/** `server` is the name of an application link, sometimes its URL; `url` is the URL of a search. */
function baseUrl(macro: Macro): string | undefined {
  return ['server', 'url']
    .map((name) => /^https?:\/\/[^\s/?#]+/.exec(parameterValue(macro, name) ?? '')?.[0])
    .find((url) => url !== undefined && safeUrl(url) !== undefined);
}
