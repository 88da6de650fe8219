import { im } from '../../builtin/im.ts';
import { examplesOf } from '../example.ts';

export const imExamples = examplesOf(im, {
  title: 'A contact',
  parameters: { screenName: 'ada', service: 'Skype' },
  wiki: '{im:ada|service=Skype}',
  storage:
    '<ac:structured-macro ac:name="im"><ac:parameter ac:name="">ada</ac:parameter><ac:parameter ac:name="service">Skype</ac:parameter></ac:structured-macro>',
});
