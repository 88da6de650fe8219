import { createSpaceButton } from '../../builtin/create-space-button.ts';
import { examplesOf } from '../example.ts';

export const createSpaceButtonExamples = examplesOf(createSpaceButton, {
  title: 'A large button',
  parameters: { size: 'large' },
  wiki: '{create-space-button:size=large}',
  storage:
    '<ac:structured-macro ac:name="create-space-button"><ac:parameter ac:name="size">large</ac:parameter></ac:structured-macro>',
});
