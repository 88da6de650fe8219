import { tableFilter } from '../../builtin/table-filter.ts';
import { examplesOf } from '../example.ts';

export const tableFilterExamples = examplesOf(tableFilter, {
  title: 'A table with a filter',
  body: '<table><tbody><tr><th><p>Part</p></th></tr><tr><td><p>Parser</p></td></tr></tbody></table>',
  wiki: '{table-filter}\n||Part||\n|Parser|\n{table-filter}',
  storage:
    '<ac:structured-macro ac:name="table-filter"><ac:rich-text-body><table><tbody><tr><th><p>Part</p></th></tr><tr><td><p>Parser</p></td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>',
});
