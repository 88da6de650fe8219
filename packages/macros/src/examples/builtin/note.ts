import { note } from '../../builtin/note.ts';
import { examplesOf } from '../example.ts';

export const noteExamples = examplesOf(note, {
  title: 'With a title',
  parameters: { title: 'Mind' },
  body: '<p>Wet paint.</p>',
  wiki: '{note:title=Mind}\nWet paint.\n{note}',
  storage:
    '<ac:structured-macro ac:name="note"><ac:parameter ac:name="title">Mind</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
