import { createFromTemplate } from '../../builtin/create-from-template.ts';
import { examplesOf } from '../example.ts';

export const createFromTemplateExamples = examplesOf(createFromTemplate, {
  title: 'A button',
  parameters: { templateName: '65538', templateId: '65538', buttonLabel: 'New note' },
  wiki: '{create-from-template:templateId=65538|templateName=65538|buttonLabel=New note}',
  storage:
    '<ac:structured-macro ac:name="create-from-template"><ac:parameter ac:name="templateId">65538</ac:parameter><ac:parameter ac:name="templateName">65538</ac:parameter><ac:parameter ac:name="buttonLabel">New note</ac:parameter></ac:structured-macro>',
});
