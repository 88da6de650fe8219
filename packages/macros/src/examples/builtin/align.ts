import { align } from '../../builtin/align.ts';
import { examplesOf } from '../example.ts';

export const alignExamples = examplesOf(align, {
  title: 'Centred text',
  parameters: { align: 'center' },
  body: '<p>Wet paint.</p>',
  wiki: '{align:align=center}\nWet paint.\n{align}',
  storage:
    '<ac:structured-macro ac:name="align"><ac:parameter ac:name="align">center</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
