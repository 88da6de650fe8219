import { expect, it } from 'vitest';
import { wikiToStorage } from './wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a file', '!a.png!', '<p><ac:image><ri:attachment ri:filename="a.png" /></ac:image></p>'],
  [
    'of another page',
    '!K:P^a.png!',
    '<p><ac:image><ri:attachment ri:filename="a.png"><ri:page ri:space-key="K" ri:content-title="P" /></ri:attachment></ac:image></p>',
  ],
  ['a URL', '!http://x.org/a.png!', '<p><ac:image><ri:url ri:value="http://x.org/a.png" /></ac:image></p>'],
  [
    'parameters',
    '!a.png|align=right, width=200,thumbnail!',
    '<p><ac:image ac:align="right" ac:width="200" ac:thumbnail="true"><ri:attachment ri:filename="a.png" /></ac:image></p>',
  ],
  [
    'a quoted parameter',
    '!a.png|alt="so, what!"!',
    '<p><ac:image ac:alt="so, what!"><ri:attachment ri:filename="a.png" /></ac:image></p>',
  ],
  [
    'all parameters',
    '!a.png|border=1,class=c,title=t,style=s,height=1,vspace=2,hspace=3!',
    '<p><ac:image ac:border="1" ac:class="c" ac:title="t" ac:style="s" ac:height="1" ac:vspace="2" ac:hspace="3"><ri:attachment ri:filename="a.png" /></ac:image></p>',
  ],
  ['an unknown parameter', '!a.png|fake=1!', '<p><ac:image><ri:attachment ri:filename="a.png" /></ac:image></p>'],
  ['a space in the name', '!a b.png!', '<p><ac:image><ri:attachment ri:filename="a b.png" /></ac:image></p>'],
  ['exclamation marks', 'wow! really!', '<p>wow! really!</p>'],
  ['punctuation', '!?!', '<p>!?!</p>'],
  ['after a letter', 'a!b.png!', '<p>a!b.png!</p>'],
  ['a space after the mark', '! a.png!', '<p>! a.png!</p>'],
  ['across a line end', '!a\nb!', '<p>!a<br />b!</p>'],
  [
    'a video',
    '!a.mov|width=300!',
    '<p><ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.mov" /></ac:parameter><ac:parameter ac:name="width">300</ac:parameter></ac:structured-macro></p>',
  ],
  [
    'a document',
    '!a.pdf!',
    '<p><ac:structured-macro ac:name="view-file"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.pdf" /></ac:parameter></ac:structured-macro></p>',
  ],
  ['no suffix', '!abc!', '<p><ac:image><ri:attachment ri:filename="abc" /></ac:image></p>'],
];

it.each(cases)('image: %s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});
