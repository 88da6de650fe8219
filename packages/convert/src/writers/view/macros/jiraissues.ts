import { parameterValue } from '@macrowright/macros';
import type { BuiltinView } from '../context.ts';
import { jiraTable } from '../parts/jira-table.ts';

/** The older issue table, whose query is a URL. */
export const jiraissues: BuiltinView = (macro) => [
  jiraTable(macro, parameterValue(macro, 'url') ?? parameterValue(macro, '') ?? ''),
];
