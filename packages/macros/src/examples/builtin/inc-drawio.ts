import { incDrawio } from '../../builtin/inc-drawio.ts';
import { examplesOf } from '../example.ts';

export const incDrawioExamples = examplesOf(incDrawio, {
  title: 'A diagram of another page',
  parameters: { name: 'Overview' },
  wiki: '{inc-drawio:name=Overview}',
  storage:
    '<ac:structured-macro ac:name="inc-drawio"><ac:parameter ac:name="name">Overview</ac:parameter></ac:structured-macro>',
});
