import { cheese } from '../../builtin/cheese.ts';
import { examplesOf } from '../example.ts';

export const cheeseExamples = examplesOf(cheese, {
  title: 'Cheese',
  wiki: '{cheese}',
  storage: '<ac:structured-macro ac:name="cheese" />',
});
