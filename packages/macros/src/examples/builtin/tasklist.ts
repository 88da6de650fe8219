import { tasklist } from '../../builtin/tasklist.ts';
import { examplesOf } from '../example.ts';

export const tasklistExamples = examplesOf(tasklist, {
  title: 'Two tasks',
  parameters: { title: 'To do' },
  body: 'Rotate the API key\nPublish the release notes',
  wiki: '{tasklist:title=To do}Rotate the API key\nPublish the release notes{tasklist}',
  storage:
    '<ac:structured-macro ac:name="tasklist"><ac:parameter ac:name="title">To do</ac:parameter><ac:plain-text-body><![CDATA[Rotate the API key\nPublish the release notes]]></ac:plain-text-body></ac:structured-macro>',
});
