import { roadmap } from '../../builtin/roadmap.ts';
import { examplesOf } from '../example.ts';

export const roadmapExamples = examplesOf(roadmap, {
  title: 'A plan',
  parameters: { source: '{}', title: 'Plan' },
  wiki: '{roadmap:source=\\{\\}|title=Plan}',
  storage:
    '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">{}</ac:parameter><ac:parameter ac:name="title">Plan</ac:parameter></ac:structured-macro>',
});
