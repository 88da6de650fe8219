import { viewxls } from '../../builtin/viewxls.ts';
import { examplesOf } from '../example.ts';

export const viewxlsExamples = examplesOf(viewxls, {
  title: 'One worksheet',
  parameters: { name: 'plan.xlsx', sheet: 'May', grid: false },
  wiki: '{viewxls:name=plan.xlsx|grid=false|sheet=May}',
  storage:
    '<ac:structured-macro ac:name="viewxls"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.xlsx" /></ac:parameter><ac:parameter ac:name="grid">false</ac:parameter><ac:parameter ac:name="sheet">May</ac:parameter></ac:structured-macro>',
});
