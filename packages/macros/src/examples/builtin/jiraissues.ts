import { jiraissues } from '../../builtin/jiraissues.ts';
import { examplesOf } from '../example.ts';

export const jiraissuesExamples = examplesOf(jiraissues, {
  title: 'Issues from an XML URL',
  parameters: { url: 'https://jira.example/issues.xml', columns: ['key', 'summary'] },
  wiki: '{jiraissues:url=https://jira.example/issues.xml|columns=key;summary}',
  storage:
    '<ac:structured-macro ac:name="jiraissues"><ac:parameter ac:name="url"><ri:url ri:value="https://jira.example/issues.xml" /></ac:parameter><ac:parameter ac:name="columns">key;summary</ac:parameter></ac:structured-macro>',
});
