import { search } from '../../builtin/search.ts';
import { examplesOf } from '../example.ts';

export const searchExamples = examplesOf(search, {
  title: 'Pages about one term',
  parameters: { query: 'release', type: 'page', maxLimit: 5 },
  wiki: '{search:query=release|maxLimit=5|type=page}',
  storage:
    '<ac:structured-macro ac:name="search"><ac:parameter ac:name="query">release</ac:parameter><ac:parameter ac:name="maxLimit">5</ac:parameter><ac:parameter ac:name="type">page</ac:parameter></ac:structured-macro>',
});
