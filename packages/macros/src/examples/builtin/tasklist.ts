import { tasklist } from '../../builtin/tasklist.ts';
import { examplesOf } from '../example.ts';

export const tasklistExamples = examplesOf(tasklist, {
  title: 'Two tasks',
  parameters: { title: 'To do' },
  body: 'Paint the door\nSign',
  wiki: '{tasklist:title=To do}Paint the door\nSign{tasklist}',
  storage:
    '<ac:structured-macro ac:name="tasklist"><ac:parameter ac:name="title">To do</ac:parameter><ac:plain-text-body><![CDATA[Paint the door\nSign]]></ac:plain-text-body></ac:structured-macro>',
});
