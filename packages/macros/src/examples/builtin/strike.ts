import { strike } from '../../builtin/strike.ts';
import { examplesOf } from '../example.ts';

export const strikeExamples = examplesOf(strike, {
  title: 'Text with a strikethrough',
  body: '<p>Deploy on Fridays.</p>',
  wiki: '{strike}Deploy on Fridays.{strike}',
  storage:
    '<ac:structured-macro ac:name="strike"><ac:rich-text-body><p>Deploy on Fridays.</p></ac:rich-text-body></ac:structured-macro>',
});
