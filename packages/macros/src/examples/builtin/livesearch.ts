import { livesearch } from '../../builtin/livesearch.ts';
import { examplesOf } from '../example.ts';

export const livesearchExamples = examplesOf(livesearch, {
  title: 'Search in one space',
  parameters: { spaceKey: 'ENG', placeholder: 'Search', size: 'large' },
  wiki: '{livesearch:spaceKey=ENG|size=large|placeholder=Search}',
  storage:
    '<ac:structured-macro ac:name="livesearch"><ac:parameter ac:name="spaceKey"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="size">large</ac:parameter><ac:parameter ac:name="placeholder">Search</ac:parameter></ac:structured-macro>',
});
