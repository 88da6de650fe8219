import { color } from '../../builtin/color.ts';
import { examplesOf } from '../example.ts';

export const colorExamples = examplesOf(color, {
  title: 'Red text',
  parameters: { color: 'red' },
  body: 'Rotate the API key every 90 days.',
  wiki: '{color:red}Rotate the API key every 90 days.{color}',
  storage: '<span style="color: red;">Rotate the API key every 90 days.</span>',
});
