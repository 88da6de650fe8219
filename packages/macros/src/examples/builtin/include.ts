import { include } from '../../builtin/include.ts';
import { examplesOf } from '../example.ts';

export const includeExamples = examplesOf(
  include,
  {
    title: 'A page',
    parameters: { page: { title: 'Intro', space: 'DEV' } },
    wiki: '{include:DEV:Intro}',
    storage:
      '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:space-key="DEV" ri:content-title="Intro" /></ac:link></ac:parameter></ac:structured-macro>',
  },
  {
    title: 'A page of this space',
    parameters: { page: { title: 'Intro' } },
    wiki: '{include:Intro}',
    storage:
      '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Intro" /></ac:link></ac:parameter></ac:structured-macro>',
  },
);
