import { auimessage } from '../../builtin/auimessage.ts';
import { examplesOf } from '../example.ts';

export const auimessageExamples = examplesOf(auimessage, {
  title: 'A hint',
  parameters: { title: 'Mind', type: 'hint' },
  body: '<p>Wet paint.</p>',
  wiki: '{auimessage:title=Mind|type=hint}\nWet paint.\n{auimessage}',
  storage:
    '<ac:structured-macro ac:name="auimessage"><ac:parameter ac:name="title">Mind</ac:parameter><ac:parameter ac:name="type">hint</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
