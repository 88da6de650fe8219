import { include } from '../../builtin/include.ts';
import { examplesOf } from '../example.ts';

export const includeExamples = examplesOf(
  include,
  {
    title: 'A page of another space',
    parameters: { page: { title: 'Release process', space: 'DEV' } },
    wiki: '{include:DEV:Release process}',
    storage:
      '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:space-key="DEV" ri:content-title="Release process" /></ac:link></ac:parameter></ac:structured-macro>',
  },
  {
    title: 'A page of this space',
    parameters: { page: { title: 'Release process' } },
    wiki: '{include:Release process}',
    storage:
      '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Release process" /></ac:link></ac:parameter></ac:structured-macro>',
  },
);
