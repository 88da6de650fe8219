import { scrollLandscape } from '../../builtin/scroll-landscape.ts';
import { examplesOf } from '../example.ts';

export const scrollLandscapeExamples = examplesOf(scrollLandscape, {
  title: 'A wide page',
  body: '<p>Wet paint.</p>',
  wiki: '{scroll-landscape}\nWet paint.\n{scroll-landscape}',
  storage:
    '<ac:structured-macro ac:name="scroll-landscape"><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
