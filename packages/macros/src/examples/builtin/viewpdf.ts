import { viewpdf } from '../../builtin/viewpdf.ts';
import { examplesOf } from '../example.ts';

export const viewpdfExamples = examplesOf(
  viewpdf,
  {
    title: 'A PDF document',
    parameters: { name: 'plan.pdf' },
    wiki: '{viewpdf:name=plan.pdf}',
    storage:
      '<ac:structured-macro ac:name="viewpdf"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.pdf" /></ac:parameter></ac:structured-macro>',
  },
  {
    title: 'A PDF document of another page',
    parameters: { name: 'plan.pdf', page: { title: 'Plans' } },
    wiki: '{viewpdf:name=plan.pdf|page=Plans}',
    storage:
      '<ac:structured-macro ac:name="viewpdf"><ac:parameter ac:name="name"><ri:attachment ri:filename="plan.pdf" /></ac:parameter><ac:parameter ac:name="page"><ac:link><ri:page ri:content-title="Plans" /></ac:link></ac:parameter></ac:structured-macro>',
  },
);
