import { calendar } from '../../builtin/calendar.ts';
import { examplesOf } from '../example.ts';

export const calendarExamples = examplesOf(calendar, {
  title: 'One month',
  parameters: { id: '7ad3b8a5-3f1e-4f0e-9d3e-1e35a2a0a9a1', defaultView: 'month' },
  wiki: '{calendar:id=7ad3b8a5-3f1e-4f0e-9d3e-1e35a2a0a9a1|defaultView=month}',
  storage:
    '<ac:structured-macro ac:name="calendar"><ac:parameter ac:name="id">7ad3b8a5-3f1e-4f0e-9d3e-1e35a2a0a9a1</ac:parameter><ac:parameter ac:name="defaultView">month</ac:parameter></ac:structured-macro>',
});
