import { excerpt } from '../../builtin/excerpt.ts';
import { examplesOf } from '../example.ts';

export const excerptExamples = examplesOf(
  excerpt,
  {
    title: 'A summary for other pages',
    body: '<p>How to deploy a release to production.</p>',
    wiki: '{excerpt}\nHow to deploy a release to production.\n{excerpt}',
    storage:
      '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>How to deploy a release to production.</p></ac:rich-text-body></ac:structured-macro>',
  },
  {
    title: 'A hidden excerpt with a name',
    parameters: { hidden: true, name: 'short' },
    body: '<p>Deploy from the main branch.</p>',
    wiki: '{excerpt:hidden=true|name=short}\nDeploy from the main branch.\n{excerpt}',
    storage:
      '<ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="hidden">true</ac:parameter><ac:parameter ac:name="name">short</ac:parameter><ac:rich-text-body><p>Deploy from the main branch.</p></ac:rich-text-body></ac:structured-macro>',
  },
);
