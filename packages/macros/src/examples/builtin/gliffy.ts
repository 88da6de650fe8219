import { gliffy } from '../../builtin/gliffy.ts';
import { examplesOf } from '../example.ts';

export const gliffyExamples = examplesOf(gliffy, {
  title: 'A diagram',
  parameters: { name: 'Overview' },
  wiki: '{gliffy:name=Overview}',
  storage:
    '<ac:structured-macro ac:name="gliffy"><ac:parameter ac:name="name">Overview</ac:parameter></ac:structured-macro>',
});
