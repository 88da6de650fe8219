import { forbiddenCharacters, isNameCharacter, isNameStart, isXmlCharacter } from '../characters.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { entityCode } from '../entities.ts';
import { type ParseContext, report } from './context.ts';

const maxReferenceLength = 40;

/** Checks references, and `]]>` where it is not allowed. Costs nothing for text that contains neither. */
export function checkText(cx: ParseContext, start: number, end: number, isText: boolean): void {
  const { source } = cx;
  if (cx.nextAmpersand >= 0 && cx.nextAmpersand < end) {
    if (cx.nextAmpersand < start) cx.nextAmpersand = source.indexOf('&', start);
    if (cx.nextAmpersand >= 0 && cx.nextAmpersand < end) {
      cx.nextAmpersand = checkReferences(source, cx.nextAmpersand, end, cx.diagnostics);
    }
  }
  while (isText && cx.nextCdataEnd >= 0 && cx.nextCdataEnd < end) {
    const at = cx.nextCdataEnd;
    if (at >= start) {
      const edit = { range: { start: at + 2, end: at + 3 }, text: '&gt;' };
      const fix = { title: 'Escape ">"', safe: true, edits: [edit] };
      report(cx, 'cdata-end-in-text', '"]]>" is not allowed in text: write "]]&gt;".', { start: at, end: at + 3 }, fix);
    }
    cx.nextCdataEnd = source.indexOf(']]>', Math.max(at + 3, start));
  }
}

/** Checks every `&` from `first` to `end`. Returns the offset of the next one after `end`, or -1. */
function checkReferences(source: string, first: number, end: number, into: Diagnostic[]): number {
  let at = first;
  while (at >= 0 && at < end) {
    checkReference(source, at, end, into);
    at = source.indexOf('&', at + 1);
  }
  return at;
}

function checkReference(source: string, start: number, end: number, into: Diagnostic[]): void {
  const isNumber = source.charCodeAt(start + 1) === 35;
  const limit = Math.min(end, start + maxReferenceLength);
  let at = start + (isNumber ? 2 : 1);
  if (isNumber || isNameStart(source.charCodeAt(at))) while (at < limit && isNameCharacter(source.charCodeAt(at))) at++;
  const name = source.slice(start + 1, at);
  if (source.charCodeAt(at) !== 59 || at >= end || name === '' || name === '#') {
    const range = { start, end: start + 1 };
    into.push({
      code: 'unescaped-ampersand',
      severity: 'error',
      message: 'Unescaped "&": write "&amp;".',
      range,
      fix: { title: 'Write &amp;', safe: true, edits: [{ range, text: '&amp;' }] },
    });
    return;
  }
  const range = { start, end: at + 1 };
  if (isNumber) {
    const code = characterCode(name);
    if (code !== undefined && isXmlCharacter(code)) return;
    into.push({
      code: code === undefined ? 'invalid-character-reference' : 'illegal-character',
      severity: 'error',
      message:
        code === undefined
          ? `Invalid character reference "&${name};".`
          : `"&${name};" refers to a character that XML does not allow.`,
      range,
      fix: { title: 'Remove the reference', safe: code !== undefined, edits: [{ range, text: '' }] },
    });
    return;
  }
  if (entityCode(name) !== undefined) return;
  const suggestion = entityCode(name.toLowerCase()) === undefined ? undefined : name.toLowerCase();
  into.push({
    code: 'unknown-entity',
    severity: 'error',
    message: `Unknown entity "&${name};".${suggestion ? ` Did you mean "&${suggestion};"?` : ''}`,
    range,
    fix: suggestion
      ? { title: `Write &${suggestion};`, safe: false, edits: [{ range, text: `&${suggestion};` }] }
      : { title: `Write &amp;${name};`, safe: false, edits: [{ range: { start, end: start + 1 }, text: '&amp;' }] },
  });
}

function characterCode(name: string): number | undefined {
  if (/^#x[0-9a-fA-F]+$/.test(name)) return Number.parseInt(name.slice(2), 16);
  return /^#[0-9]+$/.test(name) ? Number.parseInt(name.slice(1), 10) : undefined;
}

/** Control characters that XML forbids. V8 searches for this about twice as fast as for a class that leaves out tab, LF and CR. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching control characters is the purpose
const forbiddenControl = /(?![\t\n\r])[\0-\x1f]/;

/** The same as a search for `forbiddenCharacters`, which is several times slower on two-byte strings. */
function hasForbidden(source: string): boolean {
  return (
    !source.isWellFormed() || forbiddenControl.test(source) || source.includes('\ufffe') || source.includes('\uffff')
  );
}

/** Reports every character that XML forbids, consecutive ones as one. */
export function checkCharacters(source: string, into: Diagnostic[]): void {
  if (!hasForbidden(source)) return;
  let run: { start: number; end: number } | undefined;
  for (const { index } of source.matchAll(forbiddenCharacters)) {
    if (run?.end === index) {
      run.end++;
      continue;
    }
    if (run) into.push(illegal(source, run.start, run.end));
    run = { start: index, end: index + 1 };
  }
  if (run) into.push(illegal(source, run.start, run.end));
}

function illegal(source: string, start: number, end: number): Diagnostic {
  const code = source.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'illegal-character',
    severity: 'error',
    message:
      end - start === 1
        ? `The character U+${code} is not allowed in XML.`
        : `${end - start} characters that are not allowed in XML, starting with U+${code}.`,
    range: { start, end },
    fix: { title: 'Remove', safe: true, edits: [{ range: { start, end }, text: '' }] },
  };
}
