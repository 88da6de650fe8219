import { excerpt } from '../../builtin/excerpt.ts';
import { examplesOf } from '../example.ts';

export const excerptExamples = examplesOf(
  excerpt,
  {
    title: 'A summary for other pages',
    body: '<p>What this is about.</p>',
    wiki: '{excerpt}\nWhat this is about.\n{excerpt}',
    storage:
      '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>What this is about.</p></ac:rich-text-body></ac:structured-macro>',
  },
  {
    title: 'Hidden, with a name',
    parameters: { hidden: true, name: 'short' },
    body: '<p>In short.</p>',
    wiki: '{excerpt:hidden=true|name=short}\nIn short.\n{excerpt}',
    storage:
      '<ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="hidden">true</ac:parameter><ac:parameter ac:name="name">short</ac:parameter><ac:rich-text-body><p>In short.</p></ac:rich-text-body></ac:structured-macro>',
  },
);
