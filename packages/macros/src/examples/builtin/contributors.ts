import { contributors } from '../../builtin/contributors.ts';
import { examplesOf } from '../example.ts';

export const contributorsExamples = examplesOf(
  contributors,
  {
    title: 'The contributors of this page',
    wiki: '{contributors}',
    storage: '<ac:structured-macro ac:name="contributors" />',
  },
  {
    title: 'The contributors of all pages below another page',
    parameters: { page: { title: 'Home' }, scope: 'descendants', showCount: true },
    wiki: '{contributors:page=Home|scope=descendants|showCount=true}',
    storage:
      '<ac:structured-macro ac:name="contributors"><ac:parameter ac:name="page"><ac:link><ri:page ri:content-title="Home" /></ac:link></ac:parameter><ac:parameter ac:name="scope">descendants</ac:parameter><ac:parameter ac:name="showCount">true</ac:parameter></ac:structured-macro>',
  },
);
