import { column } from '../../builtin/column.ts';
import { examplesOf } from '../example.ts';

export const columnExamples = examplesOf(column, {
  title: 'Half of a section',
  parameters: { width: '50%' },
  body: '<p>Left.</p>',
  wiki: '{column:width=50%}\nLeft.\n{column}',
  storage:
    '<ac:structured-macro ac:name="column"><ac:parameter ac:name="width">50%</ac:parameter><ac:rich-text-body><p>Left.</p></ac:rich-text-body></ac:structured-macro>',
});
