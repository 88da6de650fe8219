import { scrollTitle } from '../../builtin/scroll-title.ts';
import { examplesOf } from '../example.ts';

export const scrollTitleExamples = examplesOf(scrollTitle, {
  title: 'A caption',
  parameters: { title: 'Results' },
  body: '<table><tbody><tr><td><p>1</p></td></tr></tbody></table>',
  wiki: '{scroll-title:title=Results}\n|1|\n{scroll-title}',
  storage:
    '<ac:structured-macro ac:name="scroll-title"><ac:parameter ac:name="title">Results</ac:parameter><ac:rich-text-body><table><tbody><tr><td><p>1</p></td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>',
});
