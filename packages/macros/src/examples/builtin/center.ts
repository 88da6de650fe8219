import { center } from '../../builtin/center.ts';
import { examplesOf } from '../example.ts';

export const centerExamples = examplesOf(center, {
  title: 'Centered text',
  body: '<p>Release notes</p>',
  wiki: '{center}\nRelease notes\n{center}',
  storage:
    '<ac:structured-macro ac:name="center"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
});
