import { fancyBullets } from '../../builtin/fancy-bullets.ts';
import { examplesOf } from '../example.ts';

export const fancyBulletsExamples = examplesOf(fancyBullets, {
  title: 'A list',
  body: '<ul><li>One</li><li>Two</li></ul>',
  wiki: '{fancy-bullets}\n* One\n* Two\n{fancy-bullets}',
  storage:
    '<ac:structured-macro ac:name="fancy-bullets"><ac:rich-text-body><ul><li>One</li><li>Two</li></ul></ac:rich-text-body></ac:structured-macro>',
});
