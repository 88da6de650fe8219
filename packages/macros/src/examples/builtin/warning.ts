import { warning } from '../../builtin/warning.ts';
import { examplesOf } from '../example.ts';

export const warningExamples = examplesOf(warning, {
  title: 'With a title',
  parameters: { title: 'Hot' },
  body: '<p>Wet paint.</p>',
  wiki: '{warning:title=Hot}\nWet paint.\n{warning}',
  storage:
    '<ac:structured-macro ac:name="warning"><ac:parameter ac:name="title">Hot</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
