import { children } from '../../builtin/children.ts';
import { examplesOf } from '../example.ts';

export const childrenExamples = examplesOf(
  children,
  {
    title: 'All descendants of this page',
    parameters: { all: true },
    wiki: '{children:all=true}',
    storage:
      '<ac:structured-macro ac:name="children"><ac:parameter ac:name="all">true</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'Two levels below another page',
    parameters: { page: { title: 'Home' }, depth: 2, sort: 'title' },
    wiki: '{children:sort=title|page=Home|depth=2}',
    storage:
      '<ac:structured-macro ac:name="children"><ac:parameter ac:name="sort">title</ac:parameter><ac:parameter ac:name="page"><ac:link><ri:page ri:content-title="Home" /></ac:link></ac:parameter><ac:parameter ac:name="depth">2</ac:parameter></ac:structured-macro>',
  },
);
