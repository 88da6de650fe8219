import { iframe } from '../../builtin/iframe.ts';
import { examplesOf } from '../example.ts';

export const iframeExamples = examplesOf(iframe, {
  title: 'Another site in a frame',
  parameters: { src: 'https://example.com/', width: '100%', height: '400' },
  wiki: '{iframe:src=https://example.com/|width=100%|height=400}',
  storage:
    '<ac:structured-macro ac:name="iframe"><ac:parameter ac:name="src"><ri:url ri:value="https://example.com/" /></ac:parameter><ac:parameter ac:name="width">100%</ac:parameter><ac:parameter ac:name="height">400</ac:parameter></ac:structured-macro>',
});
