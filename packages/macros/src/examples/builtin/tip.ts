import { tip } from '../../builtin/tip.ts';
import { examplesOf } from '../example.ts';

export const tipExamples = examplesOf(tip, {
  title: 'With a title',
  parameters: { title: 'Faster builds' },
  body: '<p>Cache the dependencies between builds.</p>',
  wiki: '{tip:title=Faster builds}\nCache the dependencies between builds.\n{tip}',
  storage:
    '<ac:structured-macro ac:name="tip"><ac:parameter ac:name="title">Faster builds</ac:parameter><ac:rich-text-body><p>Cache the dependencies between builds.</p></ac:rich-text-body></ac:structured-macro>',
});
