import { jirachart } from '../../builtin/jirachart.ts';
import { examplesOf } from '../example.ts';

export const jirachartExamples = examplesOf(jirachart, {
  title: 'Issues by status',
  parameters: { jql: 'project = CONF', chartType: 'pie', statType: 'statuses' },
  wiki: '{jirachart:jql=project = CONF|chartType=pie|statType=statuses}',
  storage:
    '<ac:structured-macro ac:name="jirachart"><ac:parameter ac:name="jql">project = CONF</ac:parameter><ac:parameter ac:name="chartType">pie</ac:parameter><ac:parameter ac:name="statType">statuses</ac:parameter></ac:structured-macro>',
});
