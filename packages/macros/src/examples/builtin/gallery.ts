import { gallery } from '../../builtin/gallery.ts';
import { examplesOf } from '../example.ts';

export const galleryExamples = examplesOf(
  gallery,
  {
    title: 'The images of this page',
    parameters: { title: 'Office', columns: 3, sort: 'name' },
    wiki: '{gallery:title=Office|sort=name|columns=3}',
    storage:
      '<ac:structured-macro ac:name="gallery"><ac:parameter ac:name="title">Office</ac:parameter><ac:parameter ac:name="sort">name</ac:parameter><ac:parameter ac:name="columns">3</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'All images but one',
    parameters: { exclude: ['plan.png'] },
    wiki: '{gallery:exclude=plan.png}',
    storage:
      '<ac:structured-macro ac:name="gallery"><ac:parameter ac:name="exclude"><ri:attachment ri:filename="plan.png" /></ac:parameter></ac:structured-macro>',
  },
);
