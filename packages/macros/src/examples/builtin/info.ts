import { info } from '../../builtin/info.ts';
import { examplesOf } from '../example.ts';

export const infoExamples = examplesOf(
  info,
  {
    title: 'With a title',
    parameters: { title: 'Mind' },
    body: '<p>Wet paint.</p>',
    wiki: '{info:title=Mind}\nWet paint.\n{info}',
    storage:
      '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Mind</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
  },
  {
    title: 'Without an icon',
    parameters: { icon: false },
    body: '<p>Wet paint.</p>',
    wiki: '{info:icon=false}\nWet paint.\n{info}',
    storage:
      '<ac:structured-macro ac:name="info"><ac:parameter ac:name="icon">false</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
  },
);
