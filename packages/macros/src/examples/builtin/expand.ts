import { expand } from '../../builtin/expand.ts';
import { examplesOf } from '../example.ts';

export const expandExamples = examplesOf(expand, {
  title: 'Closed at first',
  parameters: { title: 'Details' },
  body: '<p>Hidden text.</p>',
  wiki: '{expand:title=Details}\nHidden text.\n{expand}',
  storage:
    '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">Details</ac:parameter><ac:rich-text-body><p>Hidden text.</p></ac:rich-text-body></ac:structured-macro>',
});
