import { mathinline } from '../../builtin/mathinline.ts';
import { examplesOf } from '../example.ts';

export const mathinlineExamples = examplesOf(mathinline, {
  title: 'An inline formula',
  parameters: { body: 'E = mc^2' },
  wiki: '{mathinline:body=E = mc^2}',
  storage:
    '<ac:structured-macro ac:name="mathinline"><ac:parameter ac:name="body">E = mc^2</ac:parameter></ac:structured-macro>',
});
