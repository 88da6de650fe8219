import { fancyBullets } from '../../builtin/fancy-bullets.ts';
import { examplesOf } from '../example.ts';

export const fancyBulletsExamples = examplesOf(fancyBullets, {
  title: 'A list',
  body: '<ul><li>Build the image</li><li>Run the smoke tests</li></ul>',
  wiki: '{fancy-bullets}\n* Build the image\n* Run the smoke tests\n{fancy-bullets}',
  storage:
    '<ac:structured-macro ac:name="fancy-bullets"><ac:rich-text-body><ul><li>Build the image</li><li>Run the smoke tests</li></ul></ac:rich-text-body></ac:structured-macro>',
});
