import { jiraportlet } from '../../builtin/jiraportlet.ts';
import { examplesOf } from '../example.ts';

export const jiraportletExamples = examplesOf(jiraportlet, {
  title: 'A portlet',
  parameters: { url: 'https://jira.example/portlet' },
  wiki: '{jiraportlet:url=https://jira.example/portlet}',
  storage:
    '<ac:structured-macro ac:name="jiraportlet"><ac:parameter ac:name="url"><ri:url ri:value="https://jira.example/portlet" /></ac:parameter></ac:structured-macro>',
});
