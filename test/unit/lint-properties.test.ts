import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes, builtinRules, createLinter, fixText, lintEmbedded } from '@macrowright/lint';
import { builtinMacros } from '@macrowright/macros';
import { encodeAttribute, encodeText, keepsContent, parseStorage } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../corpus.ts';

const linters = (['cloud', 'datacenter', 'both'] as const).map((target) => createLinter({ target }));
const check = (source: string) => linters[2]?.(parseStorage(source)) ?? [];

const pick = (words: string) => fc.constantFrom(...words.split(' '));
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  pick('here {toc} **a** TOC yes 1 *.jpg http://a:b@c #FFF red 50% javascript:a'),
);
const macroName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...builtinMacros.map(({ name }) => name)) },
  pick('TOC colour staus'),
  text,
);
const parameterName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...builtinMacros.flatMap(({ parameters }) => Object.keys(parameters))) },
  pick('maxlevel color page'),
);
const leaf = fc.oneof(
  text.map(encodeText),
  text.map((value) => `<![CDATA[${value.replaceAll(']]>', '')}]]>`),
  fc
    .tuple(
      pick('ri:page ri:attachment ri:user ri:url ri:space br ac:image ac:emoticon time at:var ac:link'),
      pick('ri:content-title ri:filename ri:value ac:name id href'),
      text,
    )
    .map(([name, key, value]) => `<${name} ${key}="${encodeAttribute(value)}"/>`),
  fc.constant('<!-- macrowright-disable-next-node image-alt: a -->'),
);
const { node } = fc.letrec<{ node: string; children: string }>((tie) => ({
  children: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        pick(
          'p h1 h2 h4 ul li table tr td th a ac:link ac:link-body ac:plain-text-link-body ac:image ac:task ac:task-status ac:task-body ac:layout ac:layout-section script foo ac:foo span',
        ),
        tie('children'),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .tuple(text, tie('children'))
      .map(([href, inner]) => `<a onclick="x" href="${encodeAttribute(href)}">${inner}</a>`),
    fc
      .tuple(
        pick('ac:structured-macro ac:macro'),
        macroName,
        fc.array(fc.tuple(parameterName, fc.oneof(text.map(encodeText), leaf)), { maxLength: 4 }),
        pick('ac:rich-text-body ac:plain-text-body ac:default-parameter'),
        tie('children'),
      )
      .map(
        ([element, name, parameters, body, inner]) =>
          `<${element} ac:name="${encodeAttribute(name)}">${parameters.map(([key, value]) => `<ac:parameter ac:name="${encodeAttribute(key)}">${value}</ac:parameter>`).join('')}<${body}>${inner}</${body}></${element}>`,
      ),
  ),
}));
const document = fc.array(node, { maxLength: 5 }).map((parts) => parts.join(''));
/** The same documents with a slice replaced, so that most are not well-formed. */
const broken = fc.tuple(document, fc.nat(), fc.nat(9), text).map(([source, at, length, piece]) => {
  const start = at % (source.length + 1);
  return source.slice(0, start) + piece + source.slice(start + length);
});

const codes = new Set(builtinRules.map(({ code }) => code));

/** Checks the properties that hold for every text, and returns it after all safe fixes. */
function holds(source: string): string {
  for (const linter of linters) {
    for (const { code, range, message, fix } of linter(parseStorage(source))) {
      expect(codes.has(code), code).toBe(true);
      expect(message).toMatch(/[.?!"]$/s);
      for (const { start, end } of [range, ...(fix?.edits.map((edit) => edit.range) ?? [])]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(source.length).toBeGreaterThanOrEqual(end);
      }
    }
  }
  const isWellFormed = parseStorage(source).diagnostics.length === 0;
  for (const unsafe of [false, true]) {
    const once = applyFixes(source, check(source), { unsafe }).output;
    if (isWellFormed && !unsafe) expect(parseStorage(once).diagnostics).toEqual([]);
    if (!unsafe) expect(keepsContent(source, once), once).toBe(true);
    const { output } = fixText(source, check, { unsafe });
    if (isWellFormed) expect(parseStorage(output).diagnostics).toEqual([]);
    if (!unsafe) {
      expect(keepsContent(source, output), output).toBe(true);
      expect(fixText(output, check, { unsafe }).output).toBe(output);
    }
  }
  return fixText(source, check).output;
}

describe('properties of lint', () => {
  it('generated documents: ranges are valid, fixes keep them well-formed, fixing twice is the same as fixing once', () => {
    fc.assert(
      fc.property(document, (source) => void holds(source)),
      { numRuns: 300 },
    );
  }, 60_000);

  it('broken documents', () => {
    fc.assert(
      fc.property(broken, (source) => void holds(source)),
      { numRuns: 300 },
    );
  }, 60_000);

  it('storage format inside JSON', () => {
    fc.assert(
      fc.property(broken, (source) => {
        const json = JSON.stringify({ body: { storage: { value: source } } });
        const { output } = fixText(json, (host) => lintEmbedded(host, 'json', (found) => linters[2]?.(found) ?? []));
        const { value } = JSON.parse(output).body.storage;
        if (parseStorage(source).diagnostics.length === 0) expect(parseStorage(value).diagnostics).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

const shared = sharedFolder();
it.skipIf(!shared)(
  'real documents',
  () => {
    const folder = join(shared ?? '', 'corpus', 'storage');
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:xml|html|xhtml|storage)$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(400);
    for (const path of paths) {
      const source = readFileSync(join(folder, path), 'utf8');
      const fixed = holds(source);
      for (const { code, fix } of check(fixed)) expect(fix?.safe === true ? [path, code] : []).toEqual([]);
    }
  },
  60_000,
);
