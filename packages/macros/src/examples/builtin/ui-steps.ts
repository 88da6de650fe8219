import { uiSteps } from '../../builtin/ui-steps.ts';
import { examplesOf } from '../example.ts';

export const uiStepsExamples = examplesOf(uiSteps, {
  title: 'Two steps',
  body: '<ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>First.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Then.</p></ac:rich-text-body></ac:structured-macro>',
  wiki: '{ui-steps}\n{ui-step}\nFirst.\n{ui-step}\n{ui-step}\nThen.\n{ui-step}\n{ui-steps}',
  storage:
    '<ac:structured-macro ac:name="ui-steps"><ac:rich-text-body><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>First.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="ui-step"><ac:rich-text-body><p>Then.</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
});
