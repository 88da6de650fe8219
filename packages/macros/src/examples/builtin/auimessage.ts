import { auimessage } from '../../builtin/auimessage.ts';
import { examplesOf } from '../example.ts';

export const auimessageExamples = examplesOf(auimessage, {
  title: 'A hint',
  parameters: { title: 'Before you start', type: 'hint' },
  body: '<p>Rotate the API key every 90 days.</p>',
  wiki: '{auimessage:title=Before you start|type=hint}\nRotate the API key every 90 days.\n{auimessage}',
  storage:
    '<ac:structured-macro ac:name="auimessage"><ac:parameter ac:name="title">Before you start</ac:parameter><ac:parameter ac:name="type">hint</ac:parameter><ac:rich-text-body><p>Rotate the API key every 90 days.</p></ac:rich-text-body></ac:structured-macro>',
});
