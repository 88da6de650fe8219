import { panel } from '../../builtin/panel.ts';
import { examplesOf } from '../example.ts';

export const panelExamples = examplesOf(panel, {
  title: 'A titled box',
  parameters: { title: 'Mind', borderStyle: 'dashed', bgColor: '#fffae6' },
  body: '<p>Wet paint.</p>',
  wiki: '{panel:title=Mind|borderStyle=dashed|bgColor=#fffae6}\nWet paint.\n{panel}',
  storage:
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">Mind</ac:parameter><ac:parameter ac:name="borderStyle">dashed</ac:parameter><ac:parameter ac:name="bgColor">#fffae6</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
