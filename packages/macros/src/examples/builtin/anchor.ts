import { anchor } from '../../builtin/anchor.ts';
import { examplesOf } from '../example.ts';

export const anchorExamples = examplesOf(anchor, {
  title: 'An anchor for installation steps',
  parameters: { name: 'install' },
  wiki: '{anchor:install}',
  storage:
    '<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">install</ac:parameter></ac:structured-macro>',
});
