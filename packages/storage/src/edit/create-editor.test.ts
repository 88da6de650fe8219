import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { element } from '../build.ts';
import { parseStorage, type StorageDocument } from '../parse/parse-storage.ts';
import { serialize } from '../print/serialize.ts';
import { isElement } from '../read.ts';
import { walk } from '../walk.ts';
import { createEditor, type StorageEditor } from './create-editor.ts';

type Change = (editor: StorageEditor, target: Element, document: StorageDocument) => unknown;

/** `target` is the element with `id="t"`, or the first macro if there is none. */
const cases: [name: string, source: string, change: Change, result: string][] = [
  [
    'replace',
    '<p >a</p ><b id="t"/>',
    (e, t) => e.replace(t, [element('i', {}, 'x & y'), 'z']),
    '<p >a</p ><i>x &amp; y</i>z',
  ],
  [
    'insert before and after',
    '<b id="t"/>',
    (e, t) => e.insertAfter(t, '>').insertBefore(t, '<'),
    '&lt;<b id="t"/>&gt;',
  ],
  [
    'insertions at one position keep their order',
    '<b id="t"/>',
    (e, t) => e.insertAfter(t, '1').insertAfter(t, '2'),
    '<b id="t"/>12',
  ],
  ['prepend and append', '<b id="t" >x</b >', (e, t) => e.append(t, '2').prepend(t, '1'), '<b id="t" >1x2</b >'],
  ['into a self-closing element', '<b\tid="t"  />', (e, t) => e.append(t, 'x'), '<b\tid="t">x</b>'],
  ['into an empty element', '<b id="t"></b>', (e, t) => e.append(t, 'x'), '<b id="t">x</b>'],
  ['empty content into a self-closing element', '<b id="t"/>', (e, t) => e.append(t, ''), '<b id="t"/>'],
  ['into the document', 'a<b id="t"/>', (e, _t, d) => e.append(d.root, 'z').prepend(d.root, 'y'), 'ya<b id="t"/>z'],
  ['all content', `<b id='t'>x<i/></b>`, (e, t) => e.setContent(t, 'y'), `<b id='t'>y</b>`],
  ['remove', '<p>a<b id="t">x</b>b</p>', (e, t) => e.remove(t), '<p>ab</p>'],
  ['rename', '<b id="t" >x</b\n>', (e, t) => e.rename(t, 'ac:link'), '<ac:link id="t" >x</ac:link\n>'],
  ['rename a self-closing element', '<b id="t"/>', (e, t) => e.rename(t, 'i'), '<i id="t"/>'],
  [
    'a new attribute is added last',
    `<b  id="t"\tx='1' >y</b>`,
    (e, t) => e.setAttribute(t, 'y', '"<'),
    `<b  id="t"\tx='1' y="&quot;&lt;" >y</b>`,
  ],
  [
    'quotes are kept',
    `<b id="t" x = '1'/>`,
    (e, t) => e.setAttribute(t, 'x', `it's "x"`),
    `<b id="t" x = 'it&#39;s &quot;x&quot;'/>`,
  ],
  ['an unquoted attribute', '<b id="t" x=1 />', (e, t) => e.setAttribute(t, 'x', '2'), '<b id="t" x="2" />'],
  ['an attribute without a value', '<b id="t" x/>', (e, t) => e.setAttribute(t, 'x', '2'), '<b id="t" x="2"/>'],
  ['remove an attribute', `<b id="t"\n  x = '1' y="2"/>`, (e, t) => e.removeAttribute(t, 'x'), '<b id="t" y="2"/>'],
  ['remove a missing attribute', '<b id="t"/>', (e, t) => e.removeAttribute(t, 'x'), '<b id="t"/>'],
  [
    'nodes of the document keep their spelling when they are copied',
    `<p><i ><u/>&nbsp;</i ></p><b id="t"/>`,
    (e, t, d) => e.replace(t, d.root.children[0]),
    `<p><i ><u/>&nbsp;</i ></p><p><i ><u/>&nbsp;</i ></p>`,
  ],
  [
    'set a parameter',
    '<ac:structured-macro ac:name="m"><ac:parameter ac:name="a">1</ac:parameter ></ac:structured-macro>',
    (e, t) => e.setParameter(t, 'a', '<2>'),
    '<ac:structured-macro ac:name="m"><ac:parameter ac:name="a">&lt;2&gt;</ac:parameter ></ac:structured-macro>',
  ],
  [
    'a new parameter is added before the body',
    '<ac:structured-macro ac:name="m">\n<ac:rich-text-body/></ac:structured-macro>',
    (e, t) => e.setParameter(t, 'a', element('ri:space', { 'ri:space-key': 'K' })),
    '<ac:structured-macro ac:name="m">\n<ac:parameter ac:name="a"><ri:space ri:space-key="K" /></ac:parameter><ac:rich-text-body/></ac:structured-macro>',
  ],
  [
    'a parameter for an empty macro',
    '<ac:structured-macro ac:name="m" />',
    (e, t) => e.setParameter(t, '', 'x'),
    '<ac:structured-macro ac:name="m"><ac:parameter ac:name="">x</ac:parameter></ac:structured-macro>',
  ],
  [
    'remove a duplicate parameter',
    '<ac:macro ac:name="m"><ac:parameter ac:name="a">1</ac:parameter><ac:parameter ac:name="b"/><ac:parameter ac:name="a"/></ac:macro>',
    (e, t) => e.removeParameter(t, 'a'),
    '<ac:macro ac:name="m"><ac:parameter ac:name="b"/></ac:macro>',
  ],
  [
    'a plain body keeps the white space around CDATA',
    '<ac:structured-macro ac:name="code"><ac:plain-text-body>\n<![CDATA[a]]]]><![CDATA[>]]>\n</ac:plain-text-body></ac:structured-macro>',
    (e, t) => e.setBody(t, { kind: 'plain', text: 'x[[0]]>y' }),
    '<ac:structured-macro ac:name="code"><ac:plain-text-body>\n<![CDATA[x[[0]]]]><![CDATA[>y]]>\n</ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'another kind of body',
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a]]></ac:plain-text-body></ac:structured-macro>',
    (e, t) => e.setBody(t, { kind: 'rich', content: element('p', {}, 'x') }),
    '<ac:structured-macro ac:name="code"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'remove the body',
    '<ac:structured-macro ac:name="x"><ac:rich-text-body><p/></ac:rich-text-body></ac:structured-macro>',
    (e, t) => e.setBody(t, undefined),
    '<ac:structured-macro ac:name="x"></ac:structured-macro>',
  ],
  [
    'a new body is added after the parameters',
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="a"/> </ac:structured-macro>',
    (e, t) => e.setBody(t, { kind: 'rich', content: undefined }),
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="a"/><ac:rich-text-body /> </ac:structured-macro>',
  ],
  [
    'many edits compose',
    '<p><b id="t">x</b><i>y</i></p>',
    (e, t, d) => e.setAttribute(t, 'a', '1').rename(t, 'u').append(t, '!').insertAfter(t, ' ').append(d.root, '.'),
    '<p><u id="t" a="1">x!</u> <i>y</i></p>.',
  ],
];

function targetOf(document: StorageDocument): Element {
  let found: Element | undefined;
  walk(document.root, {
    enter(node) {
      if (isElement(node) && (node.attribs.id === 't' || /macro$/.test(node.name))) found ??= node;
    },
  });
  if (!found) throw new Error('The test case has no target.');
  return found;
}

describe('createEditor', () => {
  it.each(cases)('%s', (_name, source, change, result) => {
    const document = parseStorage(source);
    const editor = createEditor(document);
    change(editor, targetOf(document), document);
    expect(editor.apply()).toBe(result);
    expect(serialize(document.root)).toBe(serialize(parseStorage(source).root)); // the tree does not change
  });

  const overlapping: [name: string, change: Change][] = [
    ['a node and its content', (e, t) => e.remove(t).append(t, 'x')],
    ['one attribute twice', (e, t) => e.setAttribute(t, 'x', '1').setAttribute(t, 'x', '2')],
    ['one name twice', (e, t) => e.rename(t, 'i').rename(t, 'u')],
  ];
  it.each(overlapping)('rejects overlapping edits: %s', (_name, change) => {
    const document = parseStorage('<b id="t" x="">a</b>');
    const editor = createEditor(document);
    change(editor, targetOf(document), document);
    expect(() => editor.apply()).toThrow(RangeError);
  });

  const invalid: [name: string, change: Change, error: RegExp][] = [
    ['a built node', (e) => e.remove(element('p')), /"<p>" is not part of this document/],
    [
      'a node of another document',
      (e) => e.rename(targetOf(parseStorage('<x><i id="t"/></x>')), 'b'),
      /"<i>" is not part/,
    ],
    ['a parameter of an element that is not a macro', (e, t) => e.setParameter(t, 'a', 'b'), /"<b>" is not a macro/],
    ['an invalid name', (e, t) => e.rename(t, 'a b'), /Invalid XML name "a b"/],
    ['a forbidden character', (e, t) => e.setAttribute(t, 'a', '\0'), /U\+0000/],
  ];
  it.each(invalid)('throws at the call: %s', (_name, change, error) => {
    const document = parseStorage('<b id="t">a</b>');
    expect(() => change(createEditor(document), targetOf(document), document)).toThrow(error);
  });
});
