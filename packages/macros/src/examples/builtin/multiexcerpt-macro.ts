import { multiexcerptMacro } from '../../builtin/multiexcerpt-macro.ts';
import { examplesOf } from '../example.ts';

export const multiexcerptMacroExamples = examplesOf(multiexcerptMacro, {
  title: 'A named part',
  parameters: { MultiExcerptName: 'intro' },
  body: '<p>Wet paint.</p>',
  wiki: '{multiexcerpt-macro:MultiExcerptName=intro}\nWet paint.\n{multiexcerpt-macro}',
  storage:
    '<ac:structured-macro ac:name="multiexcerpt-macro"><ac:parameter ac:name="MultiExcerptName">intro</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
