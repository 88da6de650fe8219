import { localtabgroup } from '../../builtin/localtabgroup.ts';
import { examplesOf } from '../example.ts';

export const localtabgroupExamples = examplesOf(localtabgroup, {
  title: 'Two tabs',
  body: '<ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Mac</ac:parameter><ac:rich-text-body><p>Install with Homebrew.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Linux</ac:parameter><ac:rich-text-body><p>Install with apt.</p></ac:rich-text-body></ac:structured-macro>',
  wiki: '{localtabgroup}\n{localtab:title=Mac}\nInstall with Homebrew.\n{localtab}\n{localtab:title=Linux}\nInstall with apt.\n{localtab}\n{localtabgroup}',
  storage:
    '<ac:structured-macro ac:name="localtabgroup"><ac:rich-text-body><ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Mac</ac:parameter><ac:rich-text-body><p>Install with Homebrew.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Linux</ac:parameter><ac:rich-text-body><p>Install with apt.</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
});
