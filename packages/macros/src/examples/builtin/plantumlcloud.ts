import { plantumlcloud } from '../../builtin/plantumlcloud.ts';
import { examplesOf } from '../example.ts';

export const plantumlcloudExamples = examplesOf(plantumlcloud, {
  title: 'A diagram',
  parameters: { filename: 'flow', revision: '1' },
  wiki: '{plantumlcloud:filename=flow|revision=1}',
  storage:
    '<ac:structured-macro ac:name="plantumlcloud"><ac:parameter ac:name="filename">flow</ac:parameter><ac:parameter ac:name="revision">1</ac:parameter></ac:structured-macro>',
});
