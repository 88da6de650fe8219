import { pagetreesearch } from '../../builtin/pagetreesearch.ts';
import { examplesOf } from '../example.ts';

export const pagetreesearchExamples = examplesOf(pagetreesearch, {
  title: 'Search below a page',
  parameters: { root: 'Home' },
  wiki: '{pagetreesearch:root=Home}',
  storage:
    '<ac:structured-macro ac:name="pagetreesearch"><ac:parameter ac:name="root">Home</ac:parameter></ac:structured-macro>',
});
