import { tasksReportMacro } from '../../builtin/tasks-report-macro.ts';
import { examplesOf } from '../example.ts';

export const tasksReportMacroExamples = examplesOf(
  tasksReportMacro,
  {
    title: 'The open tasks of a space',
    parameters: { spaces: ['ENG'], labels: ['meeting'], status: 'incomplete', pageSize: 20 },
    wiki: '{tasks-report-macro:spaces=ENG|labels=meeting|status=incomplete|pageSize=20}',
    storage:
      '<ac:structured-macro ac:name="tasks-report-macro"><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="labels">meeting</ac:parameter><ac:parameter ac:name="status">incomplete</ac:parameter><ac:parameter ac:name="pageSize">20</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'The tasks of two users',
    parameters: { assignees: [{ accountId: '5b10ac8d82e05b22cc7d4ef5' }, { accountId: '5b10a2844c20165700ede21g' }] },
    storage:
      '<ac:structured-macro ac:name="tasks-report-macro"><ac:parameter ac:name="assignees"><ri:user ri:account-id="5b10ac8d82e05b22cc7d4ef5" /><ri:user ri:account-id="5b10a2844c20165700ede21g" /></ac:parameter></ac:structured-macro>',
  },
);
