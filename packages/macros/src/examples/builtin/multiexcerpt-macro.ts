import { multiexcerptMacro } from '../../builtin/multiexcerpt-macro.ts';
import { examplesOf } from '../example.ts';

export const multiexcerptMacroExamples = examplesOf(multiexcerptMacro, {
  title: 'A named excerpt',
  parameters: { MultiExcerptName: 'intro' },
  body: '<p>How to deploy a release to production.</p>',
  wiki: '{multiexcerpt-macro:MultiExcerptName=intro}\nHow to deploy a release to production.\n{multiexcerpt-macro}',
  storage:
    '<ac:structured-macro ac:name="multiexcerpt-macro"><ac:parameter ac:name="MultiExcerptName">intro</ac:parameter><ac:rich-text-body><p>How to deploy a release to production.</p></ac:rich-text-body></ac:structured-macro>',
});
