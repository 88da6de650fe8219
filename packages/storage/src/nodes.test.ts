import { selectAll } from 'css-select';
import { type AnyNode, Element, hasChildren, isTag, isText, Text } from 'domhandler';
import { append, appendChild, getOuterHTML, getSiblings, removeElement, replaceElement, textContent } from 'domutils';
import { describe, expect, it } from 'vitest';
import { element, text } from './build.ts';
import { rawElement, rawText } from './nodes.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { findAll } from './query/find.ts';

const source = '<p class="a"><b>x</b> y &amp; <i id="1" title="t">z</i><br /></p><style>s</style>';

const parsed = (): Element[] => findAll(parseStorage(source).root, () => true);
const built = (): Element[] => {
  const p = element('p', { class: 'a' }, [
    element('b', {}, 'x'),
    ' y & ',
    element('i', { id: '1', title: 't' }, 'z'),
    element('br'),
  ]);
  return findAll([p, element('style', {}, 's')], () => true);
};
const raw = (): Element[] => {
  const b = rawElement('b', {}, [rawText('x')]);
  const i = rawElement('i', { id: '1', title: 't' }, [rawText('z')]);
  const p = rawElement('p', { class: 'a' }, [b, rawText(' y &amp; '), i, rawElement('br', {})]);
  return findAll([p, rawElement('style', {}, [rawText('s')])], () => true);
};

/** The same tree, built with the domhandler classes. */
function reference(): Element[] {
  const b = new Element('b', {}, [new Text('x')]);
  const i = new Element('i', { id: '1', title: 't' }, [new Text('z')]);
  const p = new Element('p', { class: 'a' }, []);
  for (const child of [b, new Text(' y &amp; '), i, new Element('br', {}, [])]) appendChild(p, child);
  for (const parent of [b, i]) for (const child of parent.children) child.parent = parent;
  const style = new Element('style', {}, [new Text('s')]);
  for (const child of style.children) child.parent = style;
  return findAll([p, style], () => true);
}

/** The enumerable fields of a node that have a value. */
const fields = (node: AnyNode) =>
  Object.entries(node)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);

describe.each([
  ['parsed', parsed],
  ['built', built],
  ['raw', raw],
])('%s nodes are nodes of domhandler', (_name, create) => {
  const [p, b, i, br] = create();
  if (!p || !b || !i || !br) throw new Error('An element is missing.');

  it('have its classes, fields and getters', () => {
    const elements = create();
    expect(elements.map(({ name, type }) => [name, type])).toEqual(reference().map(({ name, type }) => [name, type]));
    for (const [index, node] of elements.entries()) {
      const like = reference()[index];
      if (!like) throw new Error('An element is missing.');
      expect(node).toBeInstanceOf(Element);
      expect(Object.getPrototypeOf(node)).toBe(Element.prototype);
      expect(isTag(node) && hasChildren(node)).toBe(true);
      expect(fields(node)).toEqual(fields(like));
      expect(node.nodeType).toBe(like.nodeType);
      expect(node.tagName).toBe(like.tagName);
      expect(node.attributes).toEqual(like.attributes);
      expect(node.childNodes).toBe(node.children);
      expect(node.parentNode).toBe(node.parent);
      expect(node.cloneNode(true).children.length).toBe(like.children.length);
    }
    const [inside] = b.children;
    if (!inside || !isText(inside)) throw new Error('The text is missing.');
    expect(inside).toBeInstanceOf(Text);
    expect(Object.getPrototypeOf(inside)).toBe(Text.prototype);
    expect(fields(inside)).toEqual(fields(new Text('x')));
    expect([inside.nodeType, inside.nodeValue, inside.type]).toEqual([3, 'x', new Text('').type]);
  });

  it('are linked', () => {
    expect(p.firstChild).toBe(b);
    expect(p.lastChild).toBe(br);
    expect(b.nextSibling?.nextSibling).toBe(i);
    expect(br.previousSibling).toBe(i);
    expect(b.previousSibling).toBeNull();
    expect(br.nextSibling).toBeNull();
    expect(b.parent).toBe(p);
  });

  it('have ordinary attribute objects', () => {
    for (const node of create()) {
      expect(Object.getPrototypeOf(node.attribs)).toBe(Object.prototype);
      node.attribs.added = '1';
      node.attribs.again = '2';
      expect(Object.keys(node.attribs).slice(-2)).toEqual(['added', 'again']);
      expect('class' in element('p').attribs).toBe(false);
    }
  });

  it('work with domutils, css-select and dom-serializer', () => {
    const [root, first, second] = create();
    if (!root || !first || !second) throw new Error('An element is missing.');
    expect(selectAll('p.a > i[title=t], b + i, p :first-child', [root])).toEqual([first, second]);
    expect(textContent(root)).toBe('x y &amp; z');
    expect(getSiblings(first)).toHaveLength(4);
    expect(getOuterHTML(root, { xmlMode: true, decodeEntities: false })).toBe(
      '<p class="a"><b>x</b> y &amp; <i id="1" title="t">z</i><br/></p>',
    );
    removeElement(first);
    replaceElement(second, rawText('w'));
    const [only] = root.children;
    if (!only) throw new Error('A child is missing.');
    append(only, text('!'));
    expect(getOuterHTML(root, { xmlMode: true, decodeEntities: false })).toBe('<p class="a"> y &amp; !w<br/></p>');
  });

  it('survive being cloned, spread and sent to a worker', () => {
    const clone = p.cloneNode(true);
    expect(getOuterHTML(clone, { decodeEntities: false })).toBe(getOuterHTML(p, { decodeEntities: false }));
    const spread = { ...p };
    expect(isTag(spread as AnyNode) && hasChildren(spread as AnyNode)).toBe(true);
    const sent: Element = structuredClone(p);
    expect(isTag(sent)).toBe(true);
    expect(sent.attribs).toEqual({ class: 'a' });
    expect(getOuterHTML(sent, { decodeEntities: false })).toBe(getOuterHTML(p, { decodeEntities: false }));
  });
});

it('keeps attributes with the names of inherited properties', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  for (const attributes of [names, ...names.map((name) => [name]), ['a', ...names]]) {
    const tag = `<p ${attributes.map((name, index) => `${name}="${index}"`).join(' ')} />`;
    const [p] = findAll(parseStorage(tag).root, 'p');
    expect(Object.entries(p?.attribs ?? {})).toEqual(attributes.map((name, index) => [name, String(index)]));
  }
});

it('keeps the first of several attributes of one name', () => {
  const { root, diagnostics } = parseStorage('<p a="1" b="2" a="3"><i a="4"/></p>');
  expect(findAll(root, () => true).map(({ attribs }) => attribs)).toEqual([{ a: '1', b: '2' }, { a: '4' }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-attribute']);
});
