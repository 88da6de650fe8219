import { uiSteps } from '../../builtin/ui-steps.ts';
import { examplesOf } from '../example.ts';

export const uiStepsExamples = examplesOf(uiSteps, {
  title: 'Two steps',
  body: '<ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Build the image.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Deploy it.</p></ac:rich-text-body></ac:structured-macro>',
  wiki: '{ui-steps}\n{ui-step}\nBuild the image.\n{ui-step}\n{ui-step}\nDeploy it.\n{ui-step}\n{ui-steps}',
  storage:
    '<ac:structured-macro ac:name="ui-steps"><ac:rich-text-body><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Build the image.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Deploy it.</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
});
