import { incDrawio } from '../../builtin/inc-drawio.ts';
import { examplesOf } from '../example.ts';

export const incDrawioExamples = examplesOf(incDrawio, {
  title: 'A diagram of another page',
  parameters: { name: 'System overview' },
  wiki: '{inc-drawio:name=System overview}',
  storage:
    '<ac:structured-macro ac:name="inc-drawio"><ac:parameter ac:name="name">System overview</ac:parameter></ac:structured-macro>',
});
