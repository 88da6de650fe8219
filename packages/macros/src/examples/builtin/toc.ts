import { toc } from '../../builtin/toc.ts';
import { examplesOf } from '../example.ts';

export const tocExamples = examplesOf(
  toc,
  {
    title: 'Three levels of headings',
    parameters: { maxLevel: 3 },
    wiki: '{toc:maxLevel=3}',
    storage:
      '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'On one line',
    parameters: { type: 'flat', separator: 'pipe', exclude: 'Appendix.*' },
    wiki: '{toc:type=flat|separator=pipe|exclude=Appendix.*}',
    storage:
      '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="type">flat</ac:parameter><ac:parameter ac:name="separator">pipe</ac:parameter><ac:parameter ac:name="exclude">Appendix.*</ac:parameter></ac:structured-macro>',
  },
);
