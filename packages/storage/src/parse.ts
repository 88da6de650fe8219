import { CDATA, type ChildNode, Comment, Document, Element, ProcessingInstruction, Text } from 'domhandler';
import { isNameCharacter, isNameStart, isSpace } from './characters.ts';
import { checkCharacters, checkReferences } from './check-text.ts';
import type { Diagnostic, Fix, Range } from './diagnostic.ts';
import { createNamespaces } from './namespaces.ts';
import { type TagRanges, tagRangesOf } from './tag-ranges.ts';

/** A parsed document. Its tree holds markup as it was written. */
export interface StorageDocument {
  readonly source: string;
  /** Plain domhandler nodes. Read them with `textOf` and `attribute`. */
  readonly root: Document;
  /** Well-formedness only, in source order. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The finding that a strict reader stops at, `undefined` for a well-formed document. A missing end tag counts where it is
   * missed, not where its element begins; so this is not always the first of `diagnostics`.
   */
  readonly firstError: Diagnostic | undefined;
  /** Where a node stands in the source; `undefined` for a node built by hand. */
  rangeOf(node: ChildNode | Document): Range | undefined;
  /** Where the parts of an element's tags stand; `undefined` for an element built by hand. */
  tagRanges(element: Element): TagRanges | undefined;
}

/** HTML elements without content, which people close by habit the HTML way. */
const voidElements = new Set([
  'br',
  'hr',
  'img',
  'col',
  'input',
  'area',
  'base',
  'embed',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/**
 * Parses storage format. Never throws on text: what is not well-formed becomes a diagnostic, and reading goes on.
 *
 * An own scanner stands in place of a general tokenizer: it jumps from `<` to `<` with `indexOf`, keeps every offset, and
 * is as strict as the XML reader of a server.
 */
export function parseStorage(source: string): StorageDocument {
  const root = new Document([]);
  root.startIndex = 0;
  root.endIndex = source.length - 1;
  const parser = new Parser(source, root);
  const diagnostics = parser.parse();
  return {
    source,
    root,
    diagnostics,
    firstError: parser.firstOf(diagnostics),
    rangeOf: rangeOfNode,
    tagRanges({ startIndex, endIndex, lastChild }) {
      if (startIndex === null) return undefined;
      return tagRangesOf(source, startIndex, endIndex ?? 0, (lastChild?.endIndex ?? -1) + 1);
    },
  };
}

/** domhandler's `endIndex` points at the last character; ours points after it. */
function rangeOfNode(node: ChildNode | Document): Range | undefined {
  const { startIndex, endIndex } = node;
  return startIndex === null || endIndex === null ? undefined : { start: startIndex, end: endIndex + 1 };
}

type Parent = Document | Element;

/** One run over one source. A class because it is one: a cursor with state that lives as long as the run. */
class Parser {
  private readonly source: string;
  private readonly diagnostics: Diagnostic[] = [];
  private readonly stack: Element[] = [];
  private readonly namespaces = createNamespaces();
  /** How many elements of a name are open: tells a stray end tag without a walk up the stack. */
  private readonly open = new Map<string, number>();
  /** End tags that belong to elements which were already closed for want of them, by name. */
  private readonly owed = new Map<string, number>();
  /** Where no further `</name` of a void element, no quote of a kind, can be found: asked once. */
  private readonly lastEndTag = new Map<string, number>();
  private readonly lastQuote = new Map<string, number>();
  private parent: Parent;
  /** Whether something never closed ran to the end: the end tags it took with it are the same mistake. */
  private swallowed = false;
  /** The first missing end tag that was found, and where it was missed. */
  private firstMissing: { readonly found: Diagnostic | undefined; readonly at: number } | undefined;
  private nextAmpersand: number;
  private nextCdataEnd: number;

  constructor(source: string, root: Document) {
    this.source = source;
    this.parent = root;
    this.nextAmpersand = source.indexOf('&');
    this.nextCdataEnd = source.indexOf(']]>');
  }

  parse(): Diagnostic[] {
    const { source } = this;
    const { length } = source;
    let textStart = 0;
    let at = 0;
    while (at < length) {
      const less = source.indexOf('<', at);
      if (less < 0) break;
      const code = source.charCodeAt(less + 1);
      if (less + 1 === length) {
        if (less > textStart) this.text(textStart, less);
        at = this.loneEnd(less);
        textStart = at;
        break;
      }
      const isMarkup = code === 47 || code === 33 || code === 63 || isNameStart(code);
      if (!isMarkup) {
        this.report(
          'unescaped-less-than',
          'A "<" in text must be written "&lt;".',
          less,
          less + 1,
          replaceBy('&lt;', less),
        );
        at = less + 1;
        continue;
      }
      if (less > textStart) this.text(textStart, less);
      at = this.markup(less, code);
      textStart = at;
    }
    if (textStart < length) this.text(textStart, length);
    while (this.stack.length > 0) {
      if (this.swallowed) this.pop(length);
      else this.closeUnclosed(length);
    }
    checkCharacters(source, this.diagnostics);
    return this.diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  /** The one of the diagnostics that reading in order comes to first. */
  firstOf(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
    const missing = this.firstMissing;
    const other = diagnostics.find(({ code }) => code !== 'unclosed-element');
    return missing?.found && !(other && other.range.start <= missing.at) ? missing.found : other;
  }

  /** Half a tag at the end of the text, of which there is only the `<`. */
  private loneEnd(less: number): number {
    this.swallowed = true;
    this.append(new Text('<'), less, less + 1);
    this.report('unclosed-tag', 'The text ends in the middle of a tag.', less, less + 1, replaceBy('&lt;', less));
    return less + 1;
  }

  /** Reads one piece of markup and returns the offset after it. */
  private markup(less: number, code: number): number {
    if (code === 47) return this.endTag(less);
    if (code === 63) return this.instruction(less);
    if (code !== 33) return this.startTag(less);
    if (this.source.startsWith('<!--', less)) return this.comment(less);
    if (this.source.startsWith('<![CDATA[', less)) return this.cdata(less);
    return this.declaration(less);
  }

  private text(start: number, end: number): void {
    this.append(new Text(this.source.slice(start, end)), start, end);
    this.checkText(start, end, true);
  }

  /** Checks references, and `]]>` where that must not stand. Costs nothing for text that has neither. */
  private checkText(start: number, end: number, isText: boolean): void {
    const { source } = this;
    if (this.nextAmpersand >= 0 && this.nextAmpersand < end) {
      if (this.nextAmpersand < start) this.nextAmpersand = source.indexOf('&', start);
      if (this.nextAmpersand >= 0 && this.nextAmpersand < end) {
        this.nextAmpersand = checkReferences(source, this.nextAmpersand, end, this.diagnostics);
      }
    }
    while (isText && this.nextCdataEnd >= 0 && this.nextCdataEnd < end) {
      const at = this.nextCdataEnd;
      if (at >= start) {
        this.report('cdata-end-in-text', 'Text must not hold "]]>"; write "]]&gt;".', at, at + 3, {
          title: 'Escape the ">"',
          safe: true,
          edits: [{ range: { start: at + 2, end: at + 3 }, text: '&gt;' }],
        });
      }
      this.nextCdataEnd = source.indexOf(']]>', Math.max(at + 3, start));
    }
  }

  private comment(start: number): number {
    const { source } = this;
    const close = source.indexOf('-->', start + 4);
    const end = close < 0 ? source.length : close + 3;
    const stop = close < 0 ? source.length : close;
    this.append(new Comment(source.slice(start + 4, stop)), start, end);
    if (close < 0) {
      this.swallowed = true;
      this.report('unclosed-comment', 'This comment is never closed with "-->".', start, start + 4);
      return end;
    }
    const dashes = source.slice(start + 4, stop).indexOf('--');
    const last =
      dashes >= 0 ? start + 4 + dashes : source.charCodeAt(stop - 1) === 45 && stop > start + 4 ? stop - 1 : -1;
    if (last >= 0) this.report('double-hyphen-in-comment', 'A comment must not hold "--".', last, last + 2);
    return end;
  }

  private cdata(start: number): number {
    const { source } = this;
    const close = source.indexOf(']]>', start + 9);
    const stop = close < 0 ? source.length : close;
    const end = close < 0 ? source.length : close + 3;
    const data = new Text(source.slice(start + 9, stop));
    const section = new CDATA([data]);
    data.parent = section;
    data.startIndex = start + 9;
    data.endIndex = stop - 1;
    this.append(section, start, end);
    if (close < 0) {
      this.swallowed = true;
      this.report('unclosed-cdata', 'This CDATA section is never closed with "]]>".', start, start + 9);
    }
    return end;
  }

  private instruction(start: number): number {
    const { source } = this;
    const close = source.indexOf('?>', start + 2);
    const end = close < 0 ? source.length : close + 2;
    const data = source.slice(start + 1, close < 0 ? end : close + 1);
    this.append(new ProcessingInstruction(/^\?[^\s?]*/.exec(data)?.[0] ?? '?', data), start, end);
    if (close < 0) this.swallowed = true;
    const what = /^\?xml\b/i.test(data) ? 'An XML declaration' : 'A processing instruction';
    this.report('processing-instruction', `${what} cannot stand in storage format.`, start, end, removal(start, end));
    return end;
  }

  /** A DOCTYPE or another declaration: refused, never read. */
  private declaration(start: number): number {
    const { source } = this;
    const end = declarationEnd(source, start);
    const data = source.slice(start + 1, source.charCodeAt(end - 1) === 62 ? end - 1 : end);
    this.append(new ProcessingInstruction(/^![A-Za-z]*/.exec(data)?.[0] ?? '!', data), start, end);
    if (source.charCodeAt(end - 1) !== 62) this.swallowed = true;
    this.report(
      'doctype',
      'A DOCTYPE or declaration cannot stand in storage format; entities are never expanded.',
      start,
      end,
      removal(start, end),
    );
    return end;
  }

  private startTag(start: number): number {
    const { source } = this;
    let at = start + 1;
    while (isNameCharacter(source.charCodeAt(at))) at++;
    const name = source.slice(start + 1, at);
    const attribs: Record<string, string> = {};
    const element = new Element(name, attribs);
    const scope = { declared: 0 };
    let selfClosing = false;
    for (;;) {
      const before = at;
      while (isSpace(source.charCodeAt(at))) at++;
      const code = source.charCodeAt(at);
      if (code === 62) {
        at++;
        break;
      }
      if (code === 47 && source.charCodeAt(at + 1) === 62) {
        selfClosing = true;
        at += 2;
        break;
      }
      if (at >= source.length || code === 60) {
        this.report('unclosed-tag', `The tag "<${name}" is never closed with ">".`, start, at);
        selfClosing = at >= source.length; // half a tag at the end has nothing left to hold
        this.swallowed ||= selfClosing;
        break;
      }
      if (!isNameStart(code)) {
        at = this.junk(name, at);
        continue;
      }
      if (before === at) {
        this.report('missing-white-space', 'White space is missing before this attribute.', at, at + 1, {
          title: 'Insert a space',
          safe: true,
          edits: [{ range: { start: at, end: at }, text: ' ' }],
        });
      }
      at = this.attribute(attribs, at, scope);
    }

    this.namespaces.enter(scope.declared);
    this.checkName(name, start + 1, true);
    if (scope.declared > 0 || this.namespaces.hasPrefixed(attribs)) this.checkAttributeNames(attribs, start, at);
    this.append(element, start, at);
    if (selfClosing) {
      this.namespaces.leave();
    } else if (this.isUnclosedVoid(name, at)) {
      const edit = { range: { start: at - 1, end: at - 1 }, text: source.charCodeAt(at - 2) === 32 ? '/' : ' /' };
      this.report('void-element-not-closed', `"<${name}>" must be written "<${name} />".`, start, at, {
        title: 'Close the element',
        safe: true,
        edits: source.charCodeAt(at - 1) === 62 ? [edit] : [],
      });
      this.namespaces.leave();
    } else {
      this.stack.push(element);
      this.parent = element;
      this.open.set(name, (this.open.get(name) ?? 0) + 1);
    }
    return at;
  }

  /** Reads `name="value"` in any state of disrepair and returns the offset after it. */
  private attribute(attribs: Record<string, string>, start: number, scope: { declared: number }): number {
    const { source } = this;
    let at = start;
    while (isNameCharacter(source.charCodeAt(at))) at++;
    const name = source.slice(start, at);
    const nameEnd = at;
    while (isSpace(source.charCodeAt(at))) at++;

    let value = '';
    if (source.charCodeAt(at) !== 61) {
      at = nameEnd;
      this.report('html-attribute-syntax', `Attribute "${name}" has no value.`, start, nameEnd, {
        title: `Write ${name}="${name}"`,
        safe: true,
        edits: [{ range: { start: nameEnd, end: nameEnd }, text: `="${name}"` }],
      });
      value = name;
    } else {
      at++;
      while (isSpace(source.charCodeAt(at))) at++;
      const quote = source.charCodeAt(at);
      if (quote === 34 || quote === 39) {
        const end = this.quotedEnd(name, at, quote);
        value = source.slice(at + 1, end);
        if (this.nextAmpersand >= 0 && this.nextAmpersand < end) this.checkText(at + 1, end, false);
        at = source.charCodeAt(end) === quote ? end + 1 : end;
      } else {
        const from = at;
        while (at < source.length && !isUnquotedEnd(source.charCodeAt(at))) at++;
        value = source.slice(from, at);
        this.report('html-attribute-syntax', `The value of attribute "${name}" needs quotes.`, start, at, {
          title: 'Add quotes',
          safe: true,
          edits: [
            { range: { start: from, end: from }, text: '"' },
            { range: { start: at, end: at }, text: '"' },
          ],
        });
        this.checkText(from, at, false);
      }
    }

    if (Object.hasOwn(attribs, name)) {
      this.report('duplicate-attribute', `Attribute "${name}" stands twice in one tag.`, start, at);
    } else if (name === '__proto__') {
      Object.defineProperty(attribs, name, { value, enumerable: true, configurable: true, writable: true });
    } else {
      attribs[name] = value;
    }
    if (name.startsWith('xmlns:')) {
      this.namespaces.declare(name.slice(6));
      scope.declared++;
    }
    return at;
  }

  /** The offset of the closing quote, or where reading goes on when there is none. */
  private quotedEnd(name: string, start: number, quote: number): number {
    const { source } = this;
    const mark = quote === 34 ? '"' : "'";
    const close = this.exists(this.lastQuote, mark, start + 1) ? source.indexOf(mark, start + 1) : -1;
    const value = close < 0 ? undefined : source.slice(start + 1, close);
    const less = value === undefined ? -1 : value.indexOf('<');
    if (value !== undefined && less < 0) return close;

    const after = close < 0 ? 0 : source.charCodeAt(close + 1);
    if (value !== undefined && (isSpace(after) || after === 62 || after === 47) && !value.includes('>')) {
      const at = start + 1 + less;
      this.report(
        'unescaped-less-than',
        `The value of attribute "${name}" must write "<" as "&lt;".`,
        at,
        at + 1,
        replaceBy('&lt;', at),
      );
      return close;
    }
    let end = start + 1;
    while (end < source.length && source.charCodeAt(end) !== 62 && source.charCodeAt(end) !== 60) end++;
    if (source.charCodeAt(end) === 62 && source.charCodeAt(end - 1) === 47) end--;
    this.report('unclosed-attribute-value', `The value of attribute "${name}" has no closing quote.`, start, end);
    return end;
  }

  /** Skips what cannot stand in a tag. */
  private junk(name: string, start: number): number {
    const { source } = this;
    let at = start + 1;
    while (
      at < source.length &&
      !isSpace(source.charCodeAt(at)) &&
      source.charCodeAt(at) !== 62 &&
      source.charCodeAt(at) !== 60
    ) {
      if (source.charCodeAt(at) === 47 && source.charCodeAt(at + 1) === 62) break;
      at++;
    }
    this.report(
      'unexpected-character',
      `"${source.slice(start, Math.min(at, start + 20))}" cannot stand in the tag "<${name}".`,
      start,
      at,
    );
    return at;
  }

  private endTag(start: number): number {
    const { source } = this;
    let at = start + 2;
    while (isNameCharacter(source.charCodeAt(at))) at++;
    const name = source.slice(start + 2, at);
    const nameEnd = at;
    while (isSpace(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) === 62) {
      at++;
    } else {
      while (at < source.length && source.charCodeAt(at) !== 62 && source.charCodeAt(at) !== 60) at++;
      if (source.charCodeAt(at) === 62) at++;
      else this.swallowed ||= at >= source.length;
      this.report('unclosed-tag', `The end tag "</${name}" is not closed with ">" right after its name.`, start, at);
    }
    // half an end tag at the end of the text has been told
    if (at < source.length || source.charCodeAt(at - 1) === 62) this.closeNamed(name, start, nameEnd, at);
    return at;
  }

  private closeNamed(name: string, start: number, nameEnd: number, end: number): void {
    const top = this.stack.at(-1);
    if (top?.name === name) {
      this.pop(end);
      return;
    }
    if (top && top.name.toLowerCase() === name.toLowerCase()) {
      this.report(
        'case-mismatch',
        `The end tag "</${name}>" must be written as its start tag is: "</${top.name}>".`,
        start,
        end,
        {
          title: `Write </${top.name}>`,
          safe: true,
          edits: [{ range: { start: start + 2, end: nameEnd }, text: top.name }],
        },
      );
      this.pop(end);
      return;
    }
    if ((this.open.get(name) ?? 0) > 0) {
      while (this.stack.at(-1)?.name !== name) {
        const left = this.closeUnclosed(start);
        this.owed.set(left, (this.owed.get(left) ?? 0) + 1);
      }
      this.pop(end);
      return;
    }
    const owed = this.owed.get(name) ?? 0;
    if (owed > 0)
      this.owed.set(name, owed - 1); // told when its element was closed for want of it
    else
      this.report('stray-end-tag', `The end tag "</${name}>" closes nothing.`, start, end, unsafe(removal(start, end)));
  }

  /** Closes the innermost element, whose end tag is missing, and returns its name. */
  private closeUnclosed(at: number): string {
    const { name, startIndex } = this.stack.at(-1) ?? { name: '', startIndex: 0 };
    const start = startIndex ?? 0;
    this.report('unclosed-element', `"<${name}>" is never closed with "</${name}>".`, start, start + 1 + name.length);
    this.firstMissing ??= { found: this.diagnostics.at(-1), at };
    this.pop(at);
    return name;
  }

  private pop(end: number): void {
    const element = this.stack.pop();
    if (!element) return;
    element.endIndex = end - 1;
    this.open.set(element.name, (this.open.get(element.name) ?? 1) - 1);
    this.namespaces.leave();
    this.parent = this.stack.at(-1) ?? rootOf(element);
  }

  private append(node: ChildNode, start: number, end: number): void {
    const { parent } = this;
    const { children } = parent;
    node.startIndex = start;
    node.endIndex = end - 1;
    node.parent = parent;
    const last = children[children.length - 1];
    if (last) {
      last.next = node;
      node.prev = last;
    }
    children.push(node);
  }

  private isUnclosedVoid(name: string, after: number): boolean {
    return voidElements.has(name) && !this.exists(this.lastEndTag, `</${name}`, after);
  }

  /** Whether a text occurs at or after an offset. The last occurrence is searched once, so asking again costs nothing. */
  private exists(memory: Map<string, number>, text: string, from: number): boolean {
    let last = memory.get(text);
    if (last === undefined) {
      last = this.source.lastIndexOf(text);
      memory.set(text, last);
    }
    return last >= from;
  }

  private checkName(name: string, start: number, isElement: boolean): void {
    const problem = this.namespaces.problem(name, isElement);
    if (problem) this.report('unknown-prefix', problem, start, start + name.length);
  }

  private checkAttributeNames(attribs: Record<string, string>, start: number, end: number): void {
    for (const name of Object.keys(attribs)) {
      if (!name.includes(':') || !this.namespaces.problem(name, false)) continue;
      const range = tagRangesOf(this.source, start, end - 1).attributes.get(name)?.name;
      if (range) this.checkName(name, range.start, false);
    }
  }

  private report(code: string, message: string, start: number, end: number, fix?: Fix): void {
    this.diagnostics.push({ code, severity: 'error', message, range: { start, end }, fix });
  }
}

function rootOf(element: Element): Parent {
  const { parent } = element;
  if (parent instanceof Document || parent instanceof Element) return parent;
  throw new Error('An open element has a parent.');
}

function isUnquotedEnd(code: number): boolean {
  return isSpace(code) || code === 62 || code === 60 || code === 34 || code === 39;
}

/** The end of `<!…>`: after the internal subset of a DOCTYPE, where there is one. */
function declarationEnd(source: string, start: number): number {
  const close = source.indexOf('>', start);
  const subset = source.indexOf('[', start);
  if (subset >= 0 && subset < close && /^<!doctype/i.test(source.slice(start, start + 9))) {
    const end = source.indexOf(']', subset);
    const after = end < 0 ? -1 : source.indexOf('>', end);
    if (after >= 0) return after + 1;
  }
  return close < 0 ? source.length : close + 1;
}

function replaceBy(text: string, at: number): Fix {
  return { title: `Write ${text}`, safe: true, edits: [{ range: { start: at, end: at + 1 }, text }] };
}

function removal(start: number, end: number): Fix {
  return { title: 'Remove it', safe: true, edits: [{ range: { start, end }, text: '' }] };
}

function unsafe(fix: Fix): Fix {
  return { ...fix, safe: false };
}
