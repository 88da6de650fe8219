import { tip } from '../../builtin/tip.ts';
import { examplesOf } from '../example.ts';

export const tipExamples = examplesOf(tip, {
  title: 'With a title',
  parameters: { title: 'Better' },
  body: '<p>Wet paint.</p>',
  wiki: '{tip:title=Better}\nWet paint.\n{tip}',
  storage:
    '<ac:structured-macro ac:name="tip"><ac:parameter ac:name="title">Better</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
