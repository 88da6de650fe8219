import { privacyPolicy } from '../../builtin/privacy-policy.ts';
import { examplesOf } from '../example.ts';

export const privacyPolicyExamples = examplesOf(privacyPolicy, {
  title: 'The privacy notice',
  wiki: '{privacy-policy}',
  storage: '<ac:structured-macro ac:name="privacy-policy" />',
});
