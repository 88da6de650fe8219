import { color } from '../../builtin/color.ts';
import { examplesOf } from '../example.ts';

export const colorExamples = examplesOf(color, {
  title: 'Coloured text',
  parameters: { color: 'red' },
  body: 'Wet paint.',
  wiki: '{color:red}Wet paint.{color}',
  storage: '<span style="color: red;">Wet paint.</span>',
});
