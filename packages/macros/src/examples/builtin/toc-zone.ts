import { tocZone } from '../../builtin/toc-zone.ts';
import { examplesOf } from '../example.ts';

export const tocZoneExamples = examplesOf(tocZone, {
  title: 'Above a part of the page',
  parameters: { location: 'top', maxLevel: 2 },
  body: '<h1>First</h1><p>Text.</p><h1>Second</h1>',
  wiki: '{toc-zone:location=top|maxLevel=2}\nh1. First\n\nText.\n\nh1. Second\n{toc-zone}',
  storage:
    '<ac:structured-macro ac:name="toc-zone"><ac:parameter ac:name="location">top</ac:parameter><ac:parameter ac:name="maxLevel">2</ac:parameter><ac:rich-text-body><h1>First</h1><p>Text.</p><h1>Second</h1></ac:rich-text-body></ac:structured-macro>',
});
