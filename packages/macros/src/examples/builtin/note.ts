import { note } from '../../builtin/note.ts';
import { examplesOf } from '../example.ts';

export const noteExamples = examplesOf(note, {
  title: 'With a title',
  parameters: { title: 'Known issue' },
  body: '<p>Search results lag by up to an hour.</p>',
  wiki: '{note:title=Known issue}\nSearch results lag by up to an hour.\n{note}',
  storage:
    '<ac:structured-macro ac:name="note"><ac:parameter ac:name="title">Known issue</ac:parameter><ac:rich-text-body><p>Search results lag by up to an hour.</p></ac:rich-text-body></ac:structured-macro>',
});
