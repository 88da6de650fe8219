import { uiStep } from '../../builtin/ui-step.ts';
import { examplesOf } from '../example.ts';

export const uiStepExamples = examplesOf(uiStep, {
  title: 'A step',
  body: '<p>Wet paint.</p>',
  wiki: '{ui-step}\nWet paint.\n{ui-step}',
  storage:
    '<ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
