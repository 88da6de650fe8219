import { drawio } from '../../builtin/drawio.ts';
import { examplesOf } from '../example.ts';

export const drawioExamples = examplesOf(drawio, {
  title: 'A diagram',
  parameters: { diagramName: 'Overview', width: '641', revision: '2' },
  wiki: '{drawio:diagramName=Overview|width=641|revision=2}',
  storage:
    '<ac:structured-macro ac:name="drawio"><ac:parameter ac:name="diagramName">Overview</ac:parameter><ac:parameter ac:name="width">641</ac:parameter><ac:parameter ac:name="revision">2</ac:parameter></ac:structured-macro>',
});
