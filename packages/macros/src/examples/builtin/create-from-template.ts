import { createFromTemplate } from '../../builtin/create-from-template.ts';
import { examplesOf } from '../example.ts';

export const createFromTemplateExamples = examplesOf(createFromTemplate, {
  title: 'A button for a new page',
  parameters: { templateName: '65538', templateId: '65538', buttonLabel: 'New meeting notes' },
  wiki: '{create-from-template:templateId=65538|templateName=65538|buttonLabel=New meeting notes}',
  storage:
    '<ac:structured-macro ac:name="create-from-template"><ac:parameter ac:name="templateId">65538</ac:parameter><ac:parameter ac:name="templateName">65538</ac:parameter><ac:parameter ac:name="buttonLabel">New meeting notes</ac:parameter></ac:structured-macro>',
});
