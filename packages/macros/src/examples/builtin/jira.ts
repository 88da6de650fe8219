import { jira } from '../../builtin/jira.ts';
import { examplesOf } from '../example.ts';

export const jiraExamples = examplesOf(
  jira,
  {
    title: 'One issue',
    parameters: { key: 'CONF-1', showSummary: false },
    wiki: '{jira:key=CONF-1|showSummary=false}',
    storage:
      '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">CONF-1</ac:parameter><ac:parameter ac:name="showSummary">false</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'A table of issues',
    parameters: {
      jqlQuery: 'project = CONF AND status = Open',
      columns: ['key', 'summary', 'assignee'],
      maximumIssues: 10,
    },
    wiki: '{jira:jqlQuery=project = CONF AND status = Open|columns=key,summary,assignee|maximumIssues=10}',
    storage:
      '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="jqlQuery">project = CONF AND status = Open</ac:parameter><ac:parameter ac:name="columns">key,summary,assignee</ac:parameter><ac:parameter ac:name="maximumIssues">10</ac:parameter></ac:structured-macro>',
  },
);
