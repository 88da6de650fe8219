import { viewppt } from '../../builtin/viewppt.ts';
import { examplesOf } from '../example.ts';

export const viewpptExamples = examplesOf(viewppt, {
  title: 'One slide',
  parameters: { name: 'talk.pptx', slide: 2 },
  wiki: '{viewppt:name=talk.pptx|slide=2}',
  storage:
    '<ac:structured-macro ac:name="viewppt"><ac:parameter ac:name="name"><ri:attachment ri:filename="talk.pptx" /></ac:parameter><ac:parameter ac:name="slide">2</ac:parameter></ac:structured-macro>',
});
