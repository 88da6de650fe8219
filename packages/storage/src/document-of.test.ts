import { describe, expect, it } from 'vitest';
import { cdata, comment, element, text } from './build.ts';
import { documentOf, lazyDocumentOf } from './document-of.ts';
import { createEditor } from './edit/create-editor.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { serialize } from './print/serialize.ts';
import { find, findAll } from './query/find.ts';
import { walk } from './walk.ts';

const nodes = () => [
  element('p', { class: 'a "b"' }, ['R & D', element('br'), comment('later'), 'end']),
  element('ac:structured-macro', { 'ac:name': 'code' }, element('ac:plain-text-body', {}, cdata('a ]]> b'))),
  element('p'),
  text('x < y'),
];

describe('documentOf', () => {
  it('has the printed nodes as its source', () => {
    const document = documentOf(nodes());
    expect(document.source).toBe(serialize(nodes()));
    expect(serialize(document)).toBe(document.source);
    expect(document.diagnostics).toEqual([]);
    expect(document.firstError).toBeUndefined();
  });

  it('has the range of every node in its source', () => {
    const document = documentOf(nodes());
    const { root, source } = document;
    expect(document.rangeOf(root)).toEqual({ start: 0, end: source.length });
    const printed: [string, string][] = [];
    walk(root.children, {
      enter(node) {
        const range = node === root ? undefined : document.rangeOf(node as typeof root);
        printed.push([source.slice(range?.start ?? -1, range?.end), serialize(node)]);
      },
    });
    expect(printed.length).toBeGreaterThan(10);
    for (const [slice, expected] of printed) expect(slice).toBe(expected);
  });

  it('has the tag ranges that its parsed source has', () => {
    const built = documentOf(nodes());
    const parsed = parseStorage(built.source);
    const rangesOf = (document: typeof built) =>
      findAll(document.root, () => true).map((found) => document.tagRanges(found));
    expect(rangesOf(built)).toEqual(rangesOf(parsed));
    expect(rangesOf(built).every((ranges) => ranges !== undefined)).toBe(true);
  });

  it('has no ranges for nodes of another document', () => {
    const document = documentOf(nodes());
    const other = element('p');
    expect(document.rangeOf(other)).toBeUndefined();
    expect(document.tagRanges(other)).toBeUndefined();
  });

  it('ignores the offsets that its nodes bring along', () => {
    const [first] = parseStorage('<p>one</p><p>two</p>').root.children.slice(1);
    if (!first) throw new Error('The second paragraph is missing.');
    expect(documentOf(first).rangeOf(first)).toEqual({ start: 0, end: 10 });
  });

  it('can be edited as a parsed document', () => {
    const document = documentOf(nodes());
    const paragraph = find(document.root, 'p');
    if (!paragraph) throw new Error('The paragraph is missing.');
    const edited = createEditor(document).setAttribute(paragraph, 'class', 'c').apply();
    expect(edited).toBe(document.source.replace('"a &quot;b&quot;"', '"c"'));
  });
});

describe('lazyDocumentOf', () => {
  it('builds the nodes only if they are used', () => {
    const calls: string[] = [];
    const document = () =>
      lazyDocumentOf(
        () => {
          calls.push('build');
          return nodes();
        },
        () => {
          calls.push('print');
          return serialize(nodes());
        },
      );
    const printed = document();
    expect([printed.source, printed.source]).toEqual([serialize(nodes()), serialize(nodes())]);
    expect(calls).toEqual(['print']);
    const built = document();
    expect(built.root.children).toHaveLength(4);
    expect(built.source).toBe(serialize(nodes()));
    expect(built.rangeOf(built.root)?.end).toBe(built.source.length);
    expect(calls).toEqual(['print', 'build']);
  });
});
