import { expect, it } from 'vitest';
import { wikiToStorage } from './wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a page', '[P]', '<p><ac:link><ri:page ri:content-title="P" /></ac:link></p>'],
  [
    'a page with text',
    '[t|P]',
    '<p><ac:link><ri:page ri:content-title="P" /><ac:plain-text-link-body><![CDATA[t]]></ac:plain-text-link-body></ac:link></p>',
  ],
  ['a page of a space', '[K:P]', '<p><ac:link><ri:page ri:space-key="K" ri:content-title="P" /></ac:link></p>'],
  ['an escaped character of two UTF-16 units', '[\\😀]', '<p><ac:link><ri:page ri:content-title="😀" /></ac:link></p>'],
  [
    'a private-use character next to an escape',
    '[\ue000\\*]',
    '<p><ac:link><ri:page ri:content-title="\ue000*" /></ac:link></p>',
  ],
  ['an anchor', '[#A]', '<p><ac:link ac:anchor="A" /></p>'],
  [
    'an anchor of a page',
    '[K:P#A]',
    '<p><ac:link ac:anchor="A"><ri:page ri:space-key="K" ri:content-title="P" /></ac:link></p>',
  ],
  ['a file', '[^a.txt]', '<p><ac:link><ri:attachment ri:filename="a.txt" /></ac:link></p>'],
  [
    'a file of a page',
    '[K:P^a.txt]',
    '<p><ac:link><ri:attachment ri:filename="a.txt"><ri:page ri:space-key="K" ri:content-title="P" /></ri:attachment></ac:link></p>',
  ],
  ['a user', '[~u]', '<p><ac:link><ri:user ri:username="u" /></ac:link></p>'],
  ['a personal space', '[~u:P]', '<p><ac:link><ri:page ri:space-key="~u" ri:content-title="P" /></ac:link></p>'],
  ['a space', '[K:]', '<p><ac:link><ri:space ri:space-key="K" /></ac:link></p>'],
  ['content by its id', '[$55]', '<p><ac:link><ri:content-entity ri:content-id="55" /></ac:link></p>'],
  [
    'a blog post',
    '[K:/2024/05/06/P]',
    '<p><ac:link><ri:blog-post ri:space-key="K" ri:posting-day="2024/05/06" ri:content-title="P" /></ac:link></p>',
  ],
  ['a shortcut', '[k@s]', '<p><ac:link><ri:shortcut ri:key="s" ri:parameter="k" /></ac:link></p>'],
  ['a comment', '[P#comment-12]', '<p><ac:link ac:anchor="comment-12"><ri:page ri:content-title="P" /></ac:link></p>'],
  ['a URL', '[http://x.org]', '<p><a href="http://x.org">http://x.org</a></p>'],
  ['a URL with text', '[t|http://x.org]', '<p><a href="http://x.org">t</a></p>'],
  ['a tooltip', '[t|http://x.org|tip]', '<p><a href="http://x.org" title="tip">t</a></p>'],
  [
    'a page with a tooltip',
    '[t|P|tip]',
    '<p><ac:link ac:tooltip="tip"><ri:page ri:content-title="P" /><ac:plain-text-link-body><![CDATA[t]]></ac:plain-text-link-body></ac:link></p>',
  ],
  ['an email address', '[mailto:a@b.c]', '<p><a href="mailto:a@b.c">a@b.c</a></p>'],
  ['a file on disk', '[file:///c:/x]', '<p><a href="file:///c:/x">file:///c:/x</a></p>'],
  [
    'an image as text',
    '[!a.png!|http://x.org]',
    '<p><a href="http://x.org"><ac:image><ri:attachment ri:filename="a.png" /></ac:image></a></p>',
  ],
  [
    'an image as the text of a page',
    '[!a.png!|P]',
    '<p><ac:link><ri:page ri:content-title="P" /><ac:link-body><ac:image><ri:attachment ri:filename="a.png" /></ac:image></ac:link-body></ac:link></p>',
  ],
  [
    'markup in the text',
    '[*go* on|P]',
    '<p><ac:link><ri:page ri:content-title="P" /><ac:link-body><strong>go</strong> on</ac:link-body></ac:link></p>',
  ],
  [
    'phrases that the text of a link cannot contain',
    '[-a-|P]',
    '<p><ac:link><ri:page ri:content-title="P" /><ac:plain-text-link-body><![CDATA[a]]></ac:plain-text-link-body></ac:link></p>',
  ],
  ['empty brackets', '[] [ ] [ x ]', '<p>[] [ ] [ x ]</p>'],
  ['a URL after a space', '[ http://x.org ]', '<p><a href="http://x.org">http://x.org</a></p>'],
  [
    'spaces around the parts',
    '[t | P ]',
    '<p><ac:link><ri:page ri:content-title="P" /><ac:plain-text-link-body><![CDATA[t]]></ac:plain-text-link-body></ac:link></p>',
  ],
  ['four parts', '[a|b|http://x.org|tip]', '<p><a href="http://x.org" title="tip">a|b</a></p>'],
  ['no text or no target', '[|b] [a|] [|]', '<p>[|b] [a|] [|]</p>'],
  ['a URL as text', '[http://a b|http://a.org]', '<p><a href="http://a.org">http://a b</a></p>'],
  ['an unknown scheme', '[a|foo://x]', '<p>[a|foo://x]</p>'],
  ['double brackets', '[[http://x.org]]', '<p>[<a href="http://x.org">http://x.org</a>]</p>'],
  ['across a line end', '[a\nb]', '<p>[a<br />b]</p>'],
  ['a color in a URL', '[http://x.{color:red}org{color}]', '<p><a href="http://x.org">http://x.org</a></p>'],
  [
    'escapes in a title',
    '[a\\|b|K:C\\: d\\#e]',
    '<p><ac:link><ri:page ri:space-key="K" ri:content-title="C: d#e" /><ac:plain-text-link-body><![CDATA[a|b]]></ac:plain-text-link-body></ac:link></p>',
  ],
  ['a single letter', '[i]', '<p><ac:link><ri:page ri:content-title="i" /></ac:link></p>'],
];

it.each(cases)('link: %s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});
