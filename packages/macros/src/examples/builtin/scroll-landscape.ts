import { scrollLandscape } from '../../builtin/scroll-landscape.ts';
import { examplesOf } from '../example.ts';

export const scrollLandscapeExamples = examplesOf(scrollLandscape, {
  title: 'A page in landscape format',
  body: '<p>A table with many columns.</p>',
  wiki: '{scroll-landscape}\nA table with many columns.\n{scroll-landscape}',
  storage:
    '<ac:structured-macro ac:name="scroll-landscape"><ac:rich-text-body><p>A table with many columns.</p></ac:rich-text-body></ac:structured-macro>',
});
