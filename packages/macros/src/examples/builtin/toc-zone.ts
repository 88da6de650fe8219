import { tocZone } from '../../builtin/toc-zone.ts';
import { examplesOf } from '../example.ts';

export const tocZoneExamples = examplesOf(tocZone, {
  title: 'Above part of a page',
  parameters: { location: 'top', maxLevel: 2 },
  body: '<h1>Build</h1><p>Build the image.</p><h1>Deploy</h1>',
  wiki: '{toc-zone:location=top|maxLevel=2}\nh1. Build\n\nBuild the image.\n\nh1. Deploy\n{toc-zone}',
  storage:
    '<ac:structured-macro ac:name="toc-zone"><ac:parameter ac:name="location">top</ac:parameter><ac:parameter ac:name="maxLevel">2</ac:parameter><ac:rich-text-body><h1>Build</h1><p>Build the image.</p><h1>Deploy</h1></ac:rich-text-body></ac:structured-macro>',
});
