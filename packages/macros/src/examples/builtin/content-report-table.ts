import { contentReportTable } from '../../builtin/content-report-table.ts';
import { examplesOf } from '../example.ts';

export const contentReportTableExamples = examplesOf(contentReportTable, {
  title: 'Meeting notes of a space',
  parameters: { labels: ['meeting'], spaces: ['ENG'], maxResults: 20 },
  wiki: '{content-report-table:labels=meeting|spaces=ENG|maxResults=20}',
  storage:
    '<ac:structured-macro ac:name="content-report-table"><ac:parameter ac:name="labels">meeting</ac:parameter><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="maxResults">20</ac:parameter></ac:structured-macro>',
});
