import { multimedia } from '../../builtin/multimedia.ts';
import { examplesOf } from '../example.ts';

export const multimediaExamples = examplesOf(multimedia, {
  title: 'A video',
  parameters: { name: 'demo.mp4', width: '400', autostart: false },
  wiki: '{multimedia:name=demo.mp4|width=400|autostart=false}',
  storage:
    '<ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="demo.mp4" /></ac:parameter><ac:parameter ac:name="width">400</ac:parameter><ac:parameter ac:name="autostart">false</ac:parameter></ac:structured-macro>',
});
