import { excerptInclude } from '../../builtin/excerpt-include.ts';
import { examplesOf } from '../example.ts';

export const excerptIncludeExamples = examplesOf(
  excerptInclude,
  {
    title: 'The excerpt of a page in another space',
    parameters: { page: { title: 'Home', space: 'ENG' } },
    wiki: '{excerpt-include:ENG:Home}',
    storage:
      '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ac:link><ri:page ri:space-key="ENG" ri:content-title="Home" /></ac:link></ac:parameter></ac:structured-macro>',
  },
  {
    title: 'Without the panel',
    parameters: { page: { title: 'Home' }, nopanel: true },
    wiki: '{excerpt-include:Home|nopanel=true}',
    storage:
      '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Home" /></ac:link></ac:parameter><ac:parameter ac:name="nopanel">true</ac:parameter></ac:structured-macro>',
  },
);
