import { cheese } from '../../builtin/cheese.ts';
import { examplesOf } from '../example.ts';

export const cheeseExamples = examplesOf(cheese, {
  title: 'Nothing but cheese',
  wiki: '{cheese}',
  storage: '<ac:structured-macro ac:name="cheese" />',
});
