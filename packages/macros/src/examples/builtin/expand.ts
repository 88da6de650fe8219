import { expand } from '../../builtin/expand.ts';
import { examplesOf } from '../example.ts';

export const expandExamples = examplesOf(expand, {
  title: 'Initially collapsed',
  parameters: { title: 'Deployment checklist' },
  body: '<p>Run the smoke tests.</p>',
  wiki: '{expand:title=Deployment checklist}\nRun the smoke tests.\n{expand}',
  storage:
    '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">Deployment checklist</ac:parameter><ac:rich-text-body><p>Run the smoke tests.</p></ac:rich-text-body></ac:structured-macro>',
});
