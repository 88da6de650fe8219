import { xhtmlInclude } from '../../builtin/xhtml-include.ts';
import { examplesOf } from '../example.ts';

export const xhtmlIncludeExamples = examplesOf(xhtmlInclude, {
  title: 'The macro without parameters',
  wiki: '{xhtml-include}',
  storage: '<ac:structured-macro ac:name="xhtml-include" />',
});
