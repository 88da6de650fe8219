import { createBuiltinRegistry } from '@macrowright/macros';
import { applyEdits, type Range } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from './service.ts';
import type { DocumentSymbol, Syntax } from './types.ts';

const service = createLanguageService({
  registry: createBuiltinRegistry(),
  wikiDiagnostics: () => [],
  site: { pageTitles: () => ['A & "B"', 'x\ny'], attachmentNames: () => ['a.png', '<'] },
  explain: (code) => `about ${code}`,
});

/** Complete and partial pieces of markup, and characters that often cause errors. */
const common = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '😀',
  '\ud83d',
  '\ude00',
  '\0',
  '\u2028',
  'constructor',
  '&amp;',
  '&',
  '"',
  "'",
];
const pieces: Readonly<Record<Syntax, readonly string[]>> = {
  storage: [
    ...[
      '<',
      '</',
      '>',
      '/>',
      '<p>',
      '</p>',
      '<br>',
      '<h1>',
      '</h1>',
      '<h2>b</h2>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
    ],
    ...[
      '<ac:structured-macro ac:name="',
      'code',
      'anchor',
      'status',
      '</ac:structured-macro>',
      '<ac:parameter ac:name="',
      '</ac:parameter>',
    ],
    ...['<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">a</ac:parameter></ac:structured-macro>'],
    ...[
      '<ac:link ac:anchor="a">',
      '<ac:link ac:anchor="a"/>',
      '</ac:link>',
      '<a href="#a">',
      '</a>',
      '<ri:page ri:content-title="',
      '__proto__',
    ],
    ...[
      '<constructor constructor="',
      '<ac:plain-text-body>',
      '<ac:rich-text-body>',
      '</ac:rich-text-body>',
      '<a href="https://x.y/">',
      '=',
    ],
  ],
  wiki: [
    ...[
      '{',
      '}',
      '{code',
      '{code}',
      '{code:java}',
      '{info}',
      '{info:title=',
      '{toc}',
      '{anchor:a}',
      '{anchor:',
      ':',
      '|',
      '=',
      '\\',
      '{{',
      '}}',
    ],
    ...[
      '[',
      ']',
      '[#a]',
      '[b|#a]',
      '[c|https://x.y]',
      '[^',
      '!',
      '!a.png!',
      '!a.png|',
      'h1. ',
      'h2.\t',
      '* ',
      '||',
      '----',
      'bq. ',
      'noformat',
    ],
    ...['{constructor}', '{status:__proto__=a}', '{status:toString=', '{color:red}', '{color}', '{swagger-open-api}'],
  ],
};
const texts = (syntax: Syntax) =>
  fc.array(fc.constantFrom(...common, ...pieces[syntax]), { maxLength: 40 }).map((parts) => parts.join(''));
const textAndOffset = (syntax: Syntax) => fc.tuple(texts(syntax), fc.integer({ min: -2, max: 300 }));

const contains = (outer: Range, { start, end }: Range) => outer.start <= start && start <= end && end <= outer.end;

describe.each<Syntax>(['storage', 'wiki'])('any %s text', (syntax) => {
  it('keeps all ranges inside the text', () => {
    fc.assert(
      fc.property(textAndOffset(syntax), ([text, offset]) => {
        const hover = service.hover(text, offset, syntax);
        const definition = service.definition(text, offset, syntax);
        const ranges = [
          ...service.diagnostics(text, syntax).map(({ range }) => range),
          ...service.foldingRanges(text, syntax),
          ...service.links(text, syntax).map(({ range }) => range),
          ...(hover ? [hover.range] : []),
          ...(definition ? [definition] : []),
          ...service.occurrences(text, offset, syntax).map(({ range }) => range),
        ];
        expect(ranges.filter((range) => !contains({ start: 0, end: text.length }, range))).toEqual([]);
      }),
    );
  });

  it('completes by replacing part of the current line', () => {
    fc.assert(
      fc.property(textAndOffset(syntax), ([text, offset]) => {
        const inside = Math.min(Math.max(offset, 0), text.length);
        for (const { range, insert, caret = 0 } of service.complete(text, offset, syntax)) {
          expect(contains(range, { start: inside, end: inside })).toBe(true);
          expect(text.slice(range.start, range.end)).not.toMatch(/[\r\n]/);
          expect(caret).toBeLessThanOrEqual(insert.length);
        }
      }),
    );
  });

  it('returns tokens in order and without overlaps', () => {
    fc.assert(
      fc.property(texts(syntax), (text) => {
        let end = 0;
        for (const { range } of service.semanticTokens(text, syntax)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('expands selections around the cursor', () => {
    fc.assert(
      fc.property(textAndOffset(syntax), ([text, offset]) => {
        const inside = Math.min(Math.max(offset, 0), text.length);
        const ranges = service.selectionRanges(text, offset, syntax);
        let before: Range = { start: inside, end: inside };
        for (const [index, range] of ranges.entries()) {
          expect(contains(range, before)).toBe(true);
          if (index > 0) expect(range.end - range.start).toBeGreaterThan(before.end - before.start);
          before = range;
        }
        expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
      }),
    );
  });

  it('nests symbols', () => {
    fc.assert(
      fc.property(texts(syntax), (text) => {
        const waiting: { outer: Range; symbols: readonly DocumentSymbol[] }[] = [
          { outer: { start: 0, end: text.length }, symbols: service.symbols(text, syntax) },
        ];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          let { start } = next.outer;
          for (const { range, selection, children } of next.symbols) {
            expect(contains({ start, end: next.outer.end }, range)).toBe(true);
            expect(contains(range, selection)).toBe(true);
            start = range.end;
            waiting.push({ outer: range, symbols: children });
          }
        }
      }),
    );
  });

  it('renames every occurrence of a name', () => {
    fc.assert(
      fc.property(textAndOffset(syntax), ([text, offset]) => {
        const range = service.renameRange(text, offset, syntax);
        const edits = service.rename(text, offset, 'new', syntax);
        expect(edits.length > 0).toBe(range !== undefined);
        if (!range) return;
        expect(edits.map((edit) => edit.range)).toContainEqual(range);
        const renamed = applyEdits(text, edits);
        const before = edits.filter((edit) => edit.range.start < range.start);
        const shift = before.reduce((sum, edit) => sum + 'new'.length - (edit.range.end - edit.range.start), 0);
        const start = range.start + shift;
        expect(service.renameRange(renamed, start, syntax)).toEqual({ start, end: start + 'new'.length });
        expect(service.rename(renamed, start, 'newer', syntax).length).toBeGreaterThanOrEqual(edits.length);
      }),
    );
  });

  it('applies all fixes and formats', () => {
    fc.assert(
      fc.property(texts(syntax), (text) => {
        applyEdits(text, service.fixAll(text, syntax));
        applyEdits(text, service.format(text, syntax));
        for (const { fix } of service.fixes(text, { start: 0, end: text.length }, syntax)) applyEdits(text, fix.edits);
      }),
    );
  });
});

describe('deep, long and broken texts', () => {
  const many = 10_000;
  const macro = '<ac:structured-macro ac:name="panel"><ac:rich-text-body>';
  it.each<[name: string, syntax: Syntax, text: string]>([
    ['open elements', 'storage', '<p>'.repeat(many)],
    ['nested elements', 'storage', '<p>'.repeat(many) + '</p>'.repeat(many)],
    ['nested macros', 'storage', macro.repeat(many)],
    ['nested headings', 'storage', '<h1>a'.repeat(many)],
    ['end tags without start tags', 'storage', '<a>'.repeat(many) + '</b>'.repeat(many)],
    ['parameters under many elements', 'storage', '<p>'.repeat(many) + '<ac:parameter ac:name="x"/>'.repeat(many)],
    ['unclosed quotes', 'storage', '<a b="'.repeat(many)],
    ['one long line', 'storage', 'text &amp; '.repeat(many)],
    ['unclosed braces', 'wiki', '{a:'.repeat(many)],
    ['unclosed macros', 'wiki', '{info}{b}'.repeat(many)],
    ['code next to headings', 'wiki', '{code}x{code}\nh1. a\n'.repeat(many / 4)],
    ['one macro with many parameters', 'wiki', `{code:${'a|'.repeat(many)}}x{code}`],
    ['open brackets', 'wiki', '[a'.repeat(many)],
  ])('handles %s', (_name, syntax, text) => {
    const middle = text.length >> 1;
    service.diagnostics(text, syntax);
    service.complete(text, text.length, syntax);
    service.hover(text, middle, syntax);
    service.symbols(text, syntax);
    service.foldingRanges(text, syntax);
    service.semanticTokens(text, syntax);
    service.rename(text, middle, 'new', syntax);
    service.fixAll(text, syntax);
    expect(service.selectionRanges(text, middle, syntax).at(-1)).toEqual({ start: 0, end: text.length });
  });
});
