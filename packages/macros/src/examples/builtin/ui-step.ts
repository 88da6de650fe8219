import { uiStep } from '../../builtin/ui-step.ts';
import { examplesOf } from '../example.ts';

export const uiStepExamples = examplesOf(uiStep, {
  title: 'One step',
  body: '<p>Build the image.</p>',
  wiki: '{ui-step}\nBuild the image.\n{ui-step}',
  storage:
    '<ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Build the image.</p></ac:rich-text-body></ac:structured-macro>',
});
