import { type AnyNode, type ChildNode, type Element, hasChildren } from 'domhandler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdata, comment, element, page, text } from './build.ts';
import { isXmlCharacter } from './characters.ts';
import { diffStorage } from './diff/diff-storage.ts';
import { applyEdits } from './edit/apply-edits.ts';
import { createEditor } from './edit/create-editor.ts';
import { formatStorage } from './format/format-storage.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { serialize } from './print/serialize.ts';
import { serializeFrom } from './print/serialize-from.ts';
import { findAll } from './query/find.ts';
import { toJson } from './query/to-json.ts';
import { attribute, textOf } from './read.ts';
import { walk } from './walk.ts';

const isPlain = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return isXmlCharacter(code) && code !== 13;
};
/** Text that a parser returns unchanged; it normalizes line endings other than LF. */
const plainText = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((value) => Array.from(value).filter(isPlain).join(''));
const markupText = fc.stringMatching(/^[ \n<>&;"'\]a-c[!-]{0,12}$/);
const anyText = fc.oneof(plainText, markupText);

const names = [
  'p',
  'b',
  'ul',
  'li',
  'td',
  'pre',
  'div',
  'ac:structured-macro',
  'ac:parameter',
  'ac:rich-text-body',
  'x',
];
const attributes = fc.dictionary(fc.constantFrom('class', 'ac:name', 'title', 'local-id'), anyText, { maxKeys: 3 });

const { node: anyNode } = fc.letrec<{ node: ChildNode | ChildNode[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    anyText.filter((value) => value !== '').map((value) => text(value)),
    anyText.map((value) => cdata(value)),
    anyText.filter((value) => !value.includes('--') && !value.endsWith('-')).map((value) => comment(value)),
    fc
      .tuple(fc.constantFrom(...names), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, values, children]): ChildNode => element(name, values, children)),
  ),
}));
const anyPage = fc.array(anyNode, { maxLength: 5 }).map((nodes) => page(nodes));

/** Pieces of markup in random order, which are rarely well-formed. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b',
        ' a="',
        '"',
        "'",
        '>',
        '/>',
        '<',
        '&',
        '&amp;',
        '&x;',
        ']]>',
        '<![CDATA[',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '<?a',
        '?>',
        '<!DOCTYPE a [',
        ']',
        '<o:p>',
        ' xmlns:o="u"',
        '</',
        '\r\n',
        '\0',
        '\ud83d',
        '\ufeff',
        'é',
        '<br>',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('any built tree', () => {
  it('is printed well-formed and parses to the same tree', () => {
    fc.assert(
      fc.property(anyPage, (root) => {
        const document = parseStorage(serialize(root));
        expect(document.diagnostics).toEqual([]);
        expect(withoutRanges(toJson(document.root))).toEqual(withoutRanges(toJson(root)));
      }),
    );
  });

  it('prints the same with and without its source', () => {
    fc.assert(
      fc.property(anyPage, (root) => {
        const source = serialize(root);
        const document = parseStorage(source);
        expect(serialize(document)).toBe(source);
        expect(serialize(document.root)).toBe(source);
        expect(serializeFrom(document)).toBe(source);
      }),
    );
  });

  it('keeps its meaning when it is formatted, and formatting is idempotent', () => {
    fc.assert(
      fc.property(anyPage, (root) => {
        const source = serialize(root);
        const formatted = formatStorage(source);
        expect(formatStorage(formatted)).toBe(formatted);
        expect(diffStorage(parseStorage(source), parseStorage(formatted))).toEqual([]);
      }),
    );
  });

  it('accepts any text in an edit', () => {
    fc.assert(
      fc.property(anyPage, anyText, anyText, fc.nat(), (root, value, content, choice) => {
        const document = parseStorage(serialize(root));
        const all = findAll(document.root, () => true);
        const target = all[choice % Math.max(all.length, 1)];
        if (!target) return;
        const index = all.indexOf(target);
        const edited = createEditor(document).setAttribute(target, 'title', value).setContent(target, content).apply();
        const again = parseStorage(edited);
        expect(again.diagnostics).toEqual([]);
        const found = findAll(again.root, () => true)[index];
        expect(found && [found.name, attribute(found, 'title'), textOf(found)]).toEqual([target.name, value, content]);
      }),
    );
  });
});

describe('any string', () => {
  it('is parsed without loss, with nested ranges', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const document = parseStorage(source);
        expect(serialize(document)).toBe(source);
        expect(document.firstError === undefined).toBe(document.diagnostics.length === 0);
        for (const { range, fix } of document.diagnostics) {
          expect(0 <= range.start && range.start <= range.end && range.end <= source.length).toBe(true);
          if (fix) applyEdits(source, fix.edits);
        }
        expectNested(document.root, (node) => document.rangeOf(node));
        for (const found of findAll(document.root, () => true)) expectTags(document.tagRanges(found), source, found);
        if (document.diagnostics.length === 0) expect(serializeFrom(document)).toBe(source);
        toJson(document);
        formatStorage(source);
        diffStorage(document, parseStorage(`${source}x`));
      }),
      { numRuns: 500 },
    );
  });

  it('is rejected or kept by builders, never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (value) => {
        const isAllowed = Array.from(value).every((character) => isXmlCharacter(character.codePointAt(0) ?? 0));
        if (!isAllowed) expect(() => element('p', { title: value }, value)).toThrow(TypeError);
        else {
          const { root } = parseStorage(serialize(element('p', { title: value }, value)));
          const [paragraph] = findAll(root, 'p');
          expect([attribute(paragraph, 'title'), paragraph && textOf(paragraph)]).toEqual([value, value]);
        }
      }),
    );
  });
});

function expectNested(root: AnyNode, rangeOf: (node: ChildNode) => { start: number; end: number } | undefined): void {
  walk(root, {
    enter(node) {
      if (!hasChildren(node) || node.type === 'cdata') return;
      let at = rangeOf(node as ChildNode)?.start ?? 0; // a document has a range too
      for (const child of node.children) {
        const range = rangeOf(child);
        expect(range && at <= range.start && range.start <= range.end).toBe(true);
        at = range?.end ?? at;
      }
      expect(at).toBeLessThanOrEqual(rangeOf(node as ChildNode)?.end ?? 0);
    },
  });
}

function expectTags(
  tags: ReturnType<ReturnType<typeof parseStorage>['tagRanges']>,
  source: string,
  found: Element,
): void {
  expect(tags && source.slice(tags.name.start, tags.name.end)).toBe(found.name);
  for (const [name, { name: range }] of tags?.attributes ?? []) expect(source.slice(range.start, range.end)).toBe(name);
}

/** Adjacent text nodes are merged as a parser would; CDATA sections are not. */
function withoutRanges(nodes: ReturnType<typeof toJson>): unknown {
  const merged: unknown[] = [];
  let last: { type: string; text: string } | undefined;
  for (const node of nodes) {
    if (node.type === 'text' && last) last.text += node.text;
    else if (node.type === 'text') {
      last = { type: 'text', text: node.text };
      merged.push(last);
    } else {
      last = undefined;
      const { range: _, ...rest } = node;
      merged.push(node.type === 'element' ? { ...rest, children: withoutRanges(node.children) } : rest);
    }
  }
  return merged.filter(
    (node) =>
      !(
        typeof node === 'object' &&
        node !== null &&
        'text' in node &&
        'type' in node &&
        node.type === 'text' &&
        node.text === ''
      ),
  );
}
