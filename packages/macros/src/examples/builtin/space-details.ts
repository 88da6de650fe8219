import { spaceDetails } from '../../builtin/space-details.ts';
import { examplesOf } from '../example.ts';

export const spaceDetailsExamples = examplesOf(spaceDetails, {
  title: 'The details of this space',
  wiki: '{space-details}',
  storage: '<ac:structured-macro ac:name="space-details" />',
});
