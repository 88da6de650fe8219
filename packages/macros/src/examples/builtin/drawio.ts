import { drawio } from '../../builtin/drawio.ts';
import { examplesOf } from '../example.ts';

export const drawioExamples = examplesOf(drawio, {
  title: 'A diagram',
  parameters: { diagramName: 'System overview', width: '641', revision: '2' },
  wiki: '{drawio:diagramName=System overview|width=641|revision=2}',
  storage:
    '<ac:structured-macro ac:name="drawio"><ac:parameter ac:name="diagramName">System overview</ac:parameter><ac:parameter ac:name="width">641</ac:parameter><ac:parameter ac:name="revision">2</ac:parameter></ac:structured-macro>',
});
