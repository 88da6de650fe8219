import { roadmap } from '../../builtin/roadmap.ts';
import { examplesOf } from '../example.ts';

export const roadmapExamples = examplesOf(roadmap, {
  title: 'A roadmap',
  parameters: { source: '%7B%22title%22%3A%22Plan%22%7D', title: 'Plan', hash: '9f86d081884c7d659a2feaa0c55ad015' },
  wiki: '{roadmap:source=%7B%22title%22%3A%22Plan%22%7D|title=Plan|hash=9f86d081884c7d659a2feaa0c55ad015}',
  storage:
    '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">%7B%22title%22%3A%22Plan%22%7D</ac:parameter><ac:parameter ac:name="title">Plan</ac:parameter><ac:parameter ac:name="hash">9f86d081884c7d659a2feaa0c55ad015</ac:parameter></ac:structured-macro>',
});
