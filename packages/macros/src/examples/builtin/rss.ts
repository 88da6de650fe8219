import { rss } from '../../builtin/rss.ts';
import { examplesOf } from '../example.ts';

export const rssExamples = examplesOf(rss, {
  title: 'The three latest entries',
  parameters: { url: 'https://example.com/feed.xml', max: 3, showTitlesOnly: true },
  wiki: '{rss:url=https://example.com/feed.xml|max=3|showTitlesOnly=true}',
  storage:
    '<ac:structured-macro ac:name="rss"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/feed.xml" /></ac:parameter><ac:parameter ac:name="max">3</ac:parameter><ac:parameter ac:name="showTitlesOnly">true</ac:parameter></ac:structured-macro>',
});
