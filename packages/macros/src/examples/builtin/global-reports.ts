import { globalReports } from '../../builtin/global-reports.ts';
import { examplesOf } from '../example.ts';

export const globalReportsExamples = examplesOf(globalReports, {
  title: 'The reports of the site',
  wiki: '{global-reports}',
  storage: '<ac:structured-macro ac:name="global-reports" />',
});
