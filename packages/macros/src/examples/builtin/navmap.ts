import { navmap } from '../../builtin/navmap.ts';
import { examplesOf } from '../example.ts';

export const navmapExamples = examplesOf(navmap, {
  title: 'The pages with a label',
  parameters: { label: 'guide', title: 'Guides', wrapAfter: 4 },
  wiki: '{navmap:guide|title=Guides|wrapAfter=4}',
  storage:
    '<ac:structured-macro ac:name="navmap"><ac:parameter ac:name="">guide</ac:parameter><ac:parameter ac:name="title">Guides</ac:parameter><ac:parameter ac:name="wrapAfter">4</ac:parameter></ac:structured-macro>',
});
