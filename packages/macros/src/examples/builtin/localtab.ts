import { localtab } from '../../builtin/localtab.ts';
import { examplesOf } from '../example.ts';

export const localtabExamples = examplesOf(localtab, {
  title: 'A tab',
  parameters: { title: 'Mac' },
  body: '<p>Install with Homebrew.</p>',
  wiki: '{localtab:title=Mac}\nInstall with Homebrew.\n{localtab}',
  storage:
    '<ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Mac</ac:parameter><ac:rich-text-body><p>Install with Homebrew.</p></ac:rich-text-body></ac:structured-macro>',
});
