import { info } from '../../builtin/info.ts';
import { examplesOf } from '../example.ts';

export const infoExamples = examplesOf(
  info,
  {
    title: 'With a title',
    parameters: { title: 'Before you deploy' },
    body: '<p>Rotate the API key every 90 days.</p>',
    wiki: '{info:title=Before you deploy}\nRotate the API key every 90 days.\n{info}',
    storage:
      '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Before you deploy</ac:parameter><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
  },
  {
    title: 'Without an icon',
    parameters: { icon: false },
    body: '<p>Rotate the API key every 90 days.</p>',
    wiki: '{info:icon=false}\nRotate the API key every 90 days.\n{info}',
    storage:
      '<ac:structured-macro ac:name="info"><ac:parameter ac:name="icon">false</ac:parameter><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
  },
);
