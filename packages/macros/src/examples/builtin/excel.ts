import { excel } from '../../builtin/excel.ts';
import { examplesOf } from '../example.ts';

export const excelExamples = examplesOf(excel, {
  title: 'One worksheet',
  parameters: { file: 'plan.xlsx', sheets: '1' },
  wiki: '{excel:file=plan.xlsx|sheets=1}',
  storage:
    '<ac:structured-macro ac:name="excel"><ac:parameter ac:name="file">plan.xlsx</ac:parameter><ac:parameter ac:name="sheets">1</ac:parameter></ac:structured-macro>',
});
