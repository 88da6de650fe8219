import { widget } from '../../builtin/widget.ts';
import { examplesOf } from '../example.ts';

export const widgetExamples = examplesOf(widget, {
  title: 'A video',
  parameters: { url: 'https://www.youtube.com/watch?v=abc', width: '400', height: '300' },
  wiki: '{widget:url=https://www.youtube.com/watch?v=abc|width=400|height=300}',
  storage:
    '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://www.youtube.com/watch?v=abc" /></ac:parameter><ac:parameter ac:name="width">400</ac:parameter><ac:parameter ac:name="height">300</ac:parameter></ac:structured-macro>',
});
