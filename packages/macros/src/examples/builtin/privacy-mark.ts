import { privacyMark } from '../../builtin/privacy-mark.ts';
import { examplesOf } from '../example.ts';

export const privacyMarkExamples = examplesOf(privacyMark, {
  title: 'The privacy mark',
  wiki: '{privacy-mark}',
  storage: '<ac:structured-macro ac:name="privacy-mark" />',
});
