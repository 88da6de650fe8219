import { plantumlcloud } from '../../builtin/plantumlcloud.ts';
import { examplesOf } from '../example.ts';

export const plantumlcloudExamples = examplesOf(plantumlcloud, {
  title: 'A sequence diagram',
  parameters: { filename: 'release-flow', revision: '1' },
  wiki: '{plantumlcloud:filename=release-flow|revision=1}',
  storage:
    '<ac:structured-macro ac:name="plantumlcloud"><ac:parameter ac:name="filename">release-flow</ac:parameter><ac:parameter ac:name="revision">1</ac:parameter></ac:structured-macro>',
});
