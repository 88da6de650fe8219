import { mermaidCloud } from '../../builtin/mermaid-cloud.ts';
import { examplesOf } from '../example.ts';

export const mermaidCloudExamples = examplesOf(mermaidCloud, {
  title: 'A release-flowchart',
  parameters: { filename: 'release-flow', revision: '1' },
  wiki: '{mermaid-cloud:filename=release-flow|revision=1}',
  storage:
    '<ac:structured-macro ac:name="mermaid-cloud"><ac:parameter ac:name="filename">release-flow</ac:parameter><ac:parameter ac:name="revision">1</ac:parameter></ac:structured-macro>',
});
