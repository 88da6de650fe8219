import { warning } from '../../builtin/warning.ts';
import { examplesOf } from '../example.ts';

export const warningExamples = examplesOf(warning, {
  title: 'With a title',
  parameters: { title: 'Data loss' },
  body: '<p>This deletes all build artifacts.</p>',
  wiki: '{warning:title=Data loss}\nThis deletes all build artifacts.\n{warning}',
  storage:
    '<ac:structured-macro ac:name="warning"><ac:parameter ac:name="title">Data loss</ac:parameter><ac:rich-text-body><p>This deletes all build artifacts.</p></ac:rich-text-body></ac:structured-macro>',
});
