import { csv } from '../../builtin/csv.ts';
import { examplesOf } from '../example.ts';

export const csvExamples = examplesOf(csv, {
  title: 'A table',
  body: 'Name,Days\nParser,5',
  wiki: '{csv}Name,Days\nParser,5{csv}',
  storage:
    '<ac:structured-macro ac:name="csv"><ac:plain-text-body><![CDATA[Name,Days\nParser,5]]></ac:plain-text-body></ac:structured-macro>',
});
