import { column } from '../../builtin/column.ts';
import { examplesOf } from '../example.ts';

export const columnExamples = examplesOf(column, {
  title: 'A column of half the width',
  parameters: { width: '50%' },
  body: '<p>Deployment checklist</p>',
  wiki: '{column:width=50%}\nDeployment checklist\n{column}',
  storage:
    '<ac:structured-macro ac:name="column"><ac:parameter ac:name="width">50%</ac:parameter><ac:rich-text-body><p>Deployment checklist</p></ac:rich-text-body></ac:structured-macro>',
});
