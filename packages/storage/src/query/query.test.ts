import { describe, expect, it } from 'vitest';
import { resource } from '../builders/resource.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { serialize } from '../print/serialize.ts';
import { attribute } from '../read.ts';
import { attachmentsIn, headingsIn, imagesIn, macrosIn, mentionsIn, pagesIn } from './contents-in.ts';
import { closest, find, findAll } from './find.ts';
import { linksIn } from './links-in.ts';
import { matches, selectAll, selectOne } from './select.ts';
import { targetOf } from './target-of.ts';
import { tasksIn } from './tasks-in.ts';
import { toJson } from './to-json.ts';

const { root } = parseStorage(
  '<h1>One <em>two</em></h1><ac:structured-macro ac:name="info"><ac:parameter ac:name="icon">false</ac:parameter>' +
    '<ac:rich-text-body><h2>Three&nbsp;</h2><ac:structured-macro ac:name="toc" /></ac:rich-text-body></ac:structured-macro>' +
    '<p><ac:link ac:anchor="x y"><ri:page ri:space-key="K" ri:content-title="A &amp; B" /><ac:plain-text-link-body><![CDATA[a  b]]></ac:plain-text-link-body></ac:link>' +
    '<ac:link><ri:user ri:account-id="u1" /></ac:link><a href="https://a/?b&amp;c#d%20e">t <b>u</b></a><a href="#z">z</a><a name="n" /></p>' +
    '<ac:image ac:alt="alt"><ri:attachment ri:filename="f.png"><ri:page ri:content-title="P" /></ri:attachment></ac:image><img src="s" />' +
    '<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Do <ac:link><ri:user ri:userkey="k" /></ac:link> by <time datetime="2026-01-31" />' +
    '<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>sub</ac:task-body></ac:task></ac:task-list></ac:task-body></ac:task></ac:task-list>',
);

describe('queries', () => {
  it('finds elements', () => {
    expect(findAll(root, 'a')).toHaveLength(3);
    expect(find(root, ({ attribs }) => attribs['ac:name'] === 'toc')?.name).toBe('ac:structured-macro');
    expect(find(root, 'nothing')).toBeUndefined();
    const [toc] = macrosIn(root, 'toc');
    expect(toc && attribute(closest(toc.element.parent ?? toc.element, 'ac:structured-macro'), 'ac:name')).toBe('info');
    expect(toc && closest(toc.element, 'table')).toBeUndefined();
  });

  it('lists macros, headings, images', () => {
    expect(macrosIn(root).map(({ name }) => name)).toEqual(['info', 'toc']);
    expect(headingsIn(root).map(({ level, text }) => [level, text])).toEqual([
      [1, 'One two'],
      [2, 'Three\u00a0'],
    ]);
    expect(imagesIn(root).map(({ source, alt }) => ({ source, alt }))).toEqual([
      { source: { attachment: 'f.png', page: 'P' }, alt: 'alt' },
      { source: { url: 's' }, alt: undefined },
    ]);
  });

  it('lists links with target, anchor and text', () => {
    expect(linksIn(root).map(({ target, anchor, text }) => [target, anchor, text])).toEqual([
      [{ page: 'A & B', space: 'K' }, 'x y', 'a b'],
      [{ accountId: 'u1' }, undefined, ''],
      [{ url: 'https://a/?b&c' }, 'd e', 't u'],
      [undefined, 'z', 'z'],
      [{ userKey: 'k' }, undefined, ''],
    ]);
  });

  it('lists references to files, users and pages', () => {
    expect(attachmentsIn(root).map(({ target }) => target)).toEqual([{ attachment: 'f.png', page: 'P' }]);
    expect(mentionsIn(root).map(({ target }) => target)).toEqual([{ accountId: 'u1' }, { userKey: 'k' }]);
    expect(pagesIn(root).map(({ target }) => target)).toEqual([{ page: 'A & B', space: 'K' }]);
  });

  it('lists tasks', () => {
    expect(tasksIn(root).map(({ element: _, ...task }) => task)).toEqual([
      { id: '7', done: true, text: 'Do by 2026-01-31', assignee: { userKey: 'k' }, due: '2026-01-31' },
      { id: undefined, done: false, text: 'sub', assignee: undefined, due: undefined },
    ]);
  });

  const targets = [
    '<ri:page ri:space-key="K" ri:content-title="A" />',
    '<ri:blog-post ri:content-title="A" ri:posting-day="2026/01/31" />',
    '<ri:attachment ri:filename="a"><ri:page ri:space-key="K" ri:content-title="P" /></ri:attachment>',
    '<ri:user ri:userkey="k" />',
    '<ri:user ri:username="n" />',
    '<ri:space ri:space-key="~x" />',
    '<ri:url ri:value="u" />',
    '<ri:content-entity ri:content-id="7" />',
    '<ri:shortcut ri:key="j" ri:parameter="X-1" />',
  ];
  it.each(targets)('reads the target that the builder wrote: %s', (source) => {
    const element = find(parseStorage(source).root, () => true);
    const target = element && targetOf(element);
    expect(target && serialize(resource(target))).toBe(source);
  });
});

describe('CSS selectors', () => {
  const selectors: [selector: string, count: number][] = [
    ['ac:link', 3],
    ['ac:link > ri:user', 2],
    ['ac:link:has(ri:page), h1 em', 2],
    ['ri:page[ri:content-title="A & B"]', 1],
    ['[ri:space-key]', 1],
    ['[ac:name="ac:name"]', 0],
    ["ac:structured-macro[ac:name='info'] ac:structured-macro", 1],
    ['ac:task:not(:first-child)', 0],
    ['a:first-of-type', 1],
    ['h1, h2', 2],
  ];
  it.each(selectors)('%s', (selector, count) => {
    const found = selectAll(selector, root);
    expect(found).toHaveLength(count);
    expect(selectOne(selector, root)).toBe(found[0]);
    for (const element of found) expect(matches(selector, element)).toBe(true);
  });

  it('rejects invalid selectors', () => {
    expect(() => selectAll('ac:link[', root)).toThrow(SyntaxError);
    expect(() => selectAll('x:y', root)).toThrow('Invalid selector "x:y"');
  });
});

describe('toJson', () => {
  it('has types, names, attributes, children and ranges', () => {
    const document = parseStorage('<p class="&lt;">a&amp;<![CDATA[<]]></p><!--c-->');
    expect(toJson(document)).toEqual([
      {
        type: 'element',
        name: 'p',
        attributes: { class: '<' },
        children: [
          { type: 'text', text: 'a&', range: { start: 16, end: 22 } },
          { type: 'cdata', text: '<', range: { start: 22, end: 35 } },
        ],
        range: { start: 0, end: 39 },
      },
      { type: 'comment', text: 'c', range: { start: 39, end: 47 } },
    ]);
    expect(toJson(document.root)).toEqual(
      JSON.parse(JSON.stringify(toJson(document), (key, value) => (key === 'range' ? undefined : value))),
    );
  });
});
