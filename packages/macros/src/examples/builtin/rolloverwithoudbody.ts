import { rolloverwithoudbody } from '../../builtin/rolloverwithoudbody.ts';
import { examplesOf } from '../example.ts';

export const rolloverwithoudbodyExamples = examplesOf(rolloverwithoudbody, {
  title: 'The macro without parameters',
  wiki: '{rolloverwithoudbody}',
  storage: '<ac:structured-macro ac:name="rolloverwithoudbody" />',
});
