import { listlabels } from '../../builtin/listlabels.ts';
import { examplesOf } from '../example.ts';

export const listlabelsExamples = examplesOf(listlabels, {
  title: 'The labels of a space',
  parameters: { spaceKey: 'ENG' },
  wiki: '{listlabels:spaceKey=ENG}',
  storage:
    '<ac:structured-macro ac:name="listlabels"><ac:parameter ac:name="spaceKey"><ri:space ri:space-key="ENG" /></ac:parameter></ac:structured-macro>',
});
