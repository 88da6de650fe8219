import { svTranslation } from '../../builtin/sv-translation.ts';
import { examplesOf } from '../example.ts';

export const svTranslationExamples = examplesOf(svTranslation, {
  title: 'English text',
  parameters: { language: 'en' },
  body: '<p>Welcome to the team.</p>',
  wiki: '{sv-translation:language=en}\nWelcome to the team.\n{sv-translation}',
  storage:
    '<ac:structured-macro ac:name="sv-translation"><ac:parameter ac:name="language">en</ac:parameter><ac:rich-text-body><p>Welcome to the team.</p></ac:rich-text-body></ac:structured-macro>',
});
