import { globalReports } from '../../builtin/global-reports.ts';
import { examplesOf } from '../example.ts';

export const globalReportsExamples = examplesOf(globalReports, {
  title: 'Reports of the site',
  wiki: '{global-reports}',
  storage: '<ac:structured-macro ac:name="global-reports" />',
});
