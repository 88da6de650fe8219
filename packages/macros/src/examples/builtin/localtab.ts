import { localtab } from '../../builtin/localtab.ts';
import { examplesOf } from '../example.ts';

export const localtabExamples = examplesOf(localtab, {
  title: 'A tab',
  parameters: { title: 'Mac' },
  body: '<p>For Mac.</p>',
  wiki: '{localtab:title=Mac}\nFor Mac.\n{localtab}',
  storage:
    '<ac:structured-macro ac:name="localtab"><ac:parameter ac:name="title">Mac</ac:parameter><ac:rich-text-body><p>For Mac.</p></ac:rich-text-body></ac:structured-macro>',
});
