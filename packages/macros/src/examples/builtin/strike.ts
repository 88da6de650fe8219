import { strike } from '../../builtin/strike.ts';
import { examplesOf } from '../example.ts';

export const strikeExamples = examplesOf(strike, {
  title: 'Struck text',
  body: '<p>Wet paint.</p>',
  wiki: '{strike}Wet paint.{strike}',
  storage:
    '<ac:structured-macro ac:name="strike"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
