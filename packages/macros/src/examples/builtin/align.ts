import { align } from '../../builtin/align.ts';
import { examplesOf } from '../example.ts';

export const alignExamples = examplesOf(align, {
  title: 'Centered text',
  parameters: { align: 'center' },
  body: '<p>Release notes</p>',
  wiki: '{align:align=center}\nRelease notes\n{align}',
  storage:
    '<ac:structured-macro ac:name="align"><ac:parameter ac:name="align">center</ac:parameter><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
});
