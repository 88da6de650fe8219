import { sql } from '../../builtin/sql.ts';
import { examplesOf } from '../example.ts';

export const sqlExamples = examplesOf(sql, {
  title: 'A query',
  parameters: { dataSource: 'reports', output: 'html' },
  body: 'select count(*) from orders',
  wiki: '{sql:dataSource=reports|output=html}select count(*) from orders{sql}',
  storage:
    '<ac:structured-macro ac:name="sql"><ac:parameter ac:name="dataSource">reports</ac:parameter><ac:parameter ac:name="output">html</ac:parameter><ac:plain-text-body><![CDATA[select count(*) from orders]]></ac:plain-text-body></ac:structured-macro>',
});
