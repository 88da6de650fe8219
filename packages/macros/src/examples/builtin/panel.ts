import { panel } from '../../builtin/panel.ts';
import { examplesOf } from '../example.ts';

export const panelExamples = examplesOf(panel, {
  title: 'A panel with a title',
  parameters: { title: 'Deployment checklist', borderStyle: 'dashed', bgColor: '#fffae6' },
  body: '<p>Tag the release and run the smoke tests.</p>',
  wiki: '{panel:title=Deployment checklist|borderStyle=dashed|bgColor=#fffae6}\nTag the release and run the smoke tests.\n{panel}',
  storage:
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">Deployment checklist</ac:parameter><ac:parameter ac:name="borderStyle">dashed</ac:parameter><ac:parameter ac:name="bgColor">#fffae6</ac:parameter><ac:rich-text-body><p>Tag the release and run the smoke tests.</p></ac:rich-text-body></ac:structured-macro>',
});
