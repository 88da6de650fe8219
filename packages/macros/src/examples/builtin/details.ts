import { details } from '../../builtin/details.ts';
import { examplesOf } from '../example.ts';

export const detailsExamples = examplesOf(
  details,
  {
    title: 'Properties of a page',
    body: '<table><tbody><tr><th><p>Owner</p></th><td><p>Ada</p></td></tr></tbody></table>',
    wiki: '{details}\n||Owner|Ada|\n{details}',
    storage:
      '<ac:structured-macro ac:name="details"><ac:rich-text-body><table><tbody><tr><th><p>Owner</p></th><td><p>Ada</p></td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>',
  },
  {
    title: 'Properties that only reports show',
    parameters: { hidden: true, id: 'risk' },
    body: '<table><tbody><tr><th><p>Risk</p></th><td><p>low</p></td></tr></tbody></table>',
    wiki: '{details:hidden=true|id=risk}\n||Risk|low|\n{details}',
    storage:
      '<ac:structured-macro ac:name="details"><ac:parameter ac:name="hidden">true</ac:parameter><ac:parameter ac:name="id">risk</ac:parameter><ac:rich-text-body><table><tbody><tr><th><p>Risk</p></th><td><p>low</p></td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>',
  },
);
