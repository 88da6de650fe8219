import { gliffy } from '../../builtin/gliffy.ts';
import { examplesOf } from '../example.ts';

export const gliffyExamples = examplesOf(gliffy, {
  title: 'A diagram',
  parameters: { name: 'System overview' },
  wiki: '{gliffy:name=System overview}',
  storage:
    '<ac:structured-macro ac:name="gliffy"><ac:parameter ac:name="name">System overview</ac:parameter></ac:structured-macro>',
});
