import { copyright } from '../../builtin/copyright.ts';
import { examplesOf } from '../example.ts';

export const copyrightExamples = examplesOf(copyright, {
  title: 'The copyright sign',
  wiki: '{copyright}',
  storage: '<ac:structured-macro ac:name="copyright" />',
});
