import {
  createLineIndex,
  type Diagnostic,
  type Fix,
  type Range,
  type Severity,
  type StorageDocument,
  walk,
} from '@macrowright/storage';
import { isComment } from 'domhandler';

/** The code of diagnostics about control comments. */
export const controlCommentCode = 'control-comment';

/** Options for control comments. */
export interface ControlCommentOptions {
  /** The codes that a comment can name. */
  readonly knownRules: ReadonlySet<string>;
  /** Whether a rule ran. A comment for a rule that did not run is not reported as unused. */
  readonly isActive: (rule: string) => boolean;
  /** Report comments without a reason. Default `false`. */
  readonly requireReasons?: boolean | undefined;
  /** Default `warning`. */
  readonly severity?: Severity | 'off' | undefined;
}

interface Directive {
  readonly range: Range;
  readonly suppressed: Range;
  /** Empty: all rules. */
  readonly rules: readonly string[];
  readonly hasReason: boolean;
  readonly used: Set<string>;
}

const kinds: ReadonlySet<string> = new Set([
  'disable-next-line',
  'disable-next-node',
  'disable-file',
  'disable',
  'enable',
]);
const prefix = 'macrowright-';

/**
 * Removes the diagnostics that comments in the document suppress, and adds diagnostics about comments that suppress nothing
 * or name an unknown rule.
 *
 *     <!-- macrowright-disable-next-node image-alt: decorative -->
 *     <!-- macrowright-disable heading-order, link-text --> … <!-- macrowright-enable -->
 *     <!-- macrowright-disable-file -->
 *
 * A reason follows a colon, because XML does not allow `--` in a comment.
 */
export function applyControlComments(
  document: StorageDocument,
  diagnostics: readonly Diagnostic[],
  options: ControlCommentOptions,
): readonly Diagnostic[] {
  if (!document.source.includes('macrowright-')) return diagnostics;
  const directives = directivesOf(document);
  if (directives.length === 0) return diagnostics;

  const kept = diagnostics.filter(({ code, range }) => {
    const by = directives.filter(
      ({ suppressed, rules }) =>
        range.start >= suppressed.start && range.start < suppressed.end && (rules.length === 0 || rules.includes(code)),
    );
    for (const { used } of by) used.add(code);
    return by.length === 0;
  });
  if (options.severity === 'off') return kept;
  const found = directives.flatMap((directive) => findings(document, directive, options));
  return [...kept, ...found].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Each comment is compared with every diagnostic, so the number of comments is limited. */
const maxDirectives = 500;

function directivesOf(document: StorageDocument): Directive[] {
  const { source } = document;
  const lines = createLineIndex(source);
  const directives: Directive[] = [];
  let open: Directive[] = [];
  walk(document.root, {
    enter(node) {
      if (!isComment(node) || directives.length >= maxDirectives) return;
      const range = document.rangeOf(node);
      const text = node.data.trim();
      if (!range || !text.startsWith(prefix)) return;
      const colon = text.indexOf(':');
      const [kind = '', ...rules] = text
        .slice(prefix.length, colon < 0 ? undefined : colon)
        .trim()
        .split(/[\s,]+/);
      const reason = colon < 0 ? '' : text.slice(colon + 1);
      if (!kinds.has(kind)) return;
      if (kind === 'enable') {
        for (const directive of open) close(directive, range.start);
        open = open.filter(({ suppressed }) => suppressed.end === Number.POSITIVE_INFINITY);
        return;
      }
      const suppressed = { start: range.end, end: Number.POSITIVE_INFINITY };
      if (kind === 'disable-file') suppressed.start = 0;
      if (kind === 'disable-next-line') {
        const { line } = lines.positionAt(range.end);
        suppressed.start = lines.offsetAt(line + 1, 1);
        suppressed.end = line + 2 > lines.lineCount ? source.length + 1 : lines.offsetAt(line + 2, 1);
        if (line + 1 > lines.lineCount) suppressed.end = suppressed.start;
      }
      if (kind === 'disable-next-node') {
        let next = node.next;
        while (next && (isComment(next) || (next.type === 'text' && next.data.trim() === ''))) next = next.next;
        suppressed.end = (next && document.rangeOf(next)?.end) ?? range.end;
      }
      const directive = { range, suppressed, rules, hasReason: reason.trim() !== '', used: new Set<string>() };
      directives.push(directive);
      if (kind === 'disable') open.push(directive);

      function close(target: Directive, at: number): void {
        const covers =
          rules.length === 0 || (target.rules.length > 0 && target.rules.every((rule) => rules.includes(rule)));
        if (covers) (target.suppressed as { end: number }).end = at; // the end is only known now
      }
    },
  });
  return directives;
}

function findings(document: StorageDocument, directive: Directive, options: ControlCommentOptions): Diagnostic[] {
  const { range, rules, used, hasReason } = directive;
  const severity = options.severity === 'off' ? 'info' : (options.severity ?? 'warning');
  const make = (message: string, fix?: Fix): Diagnostic => ({
    code: controlCommentCode,
    severity,
    message,
    range,
    ...(fix && { fix }),
  });
  const unknown = rules.filter((rule) => !options.knownRules.has(rule));
  const unused = rules.filter((rule) => options.knownRules.has(rule) && options.isActive(rule) && !used.has(rule));
  const found: Diagnostic[] = unknown.map((rule) => make(`Unknown rule "${rule}".`));
  if (rules.length === 0 ? used.size === 0 : unused.length > 0) {
    const left = rules.filter((rule) => !unused.includes(rule));
    const what = rules.length === 0 ? 'This comment' : quoted(unused);
    const fix = left.length === 0 ? remove(range) : rewrite(document, range, rules, left);
    found.push(make(`${what} suppresses nothing.`, fix));
  }
  if (options.requireReasons && !hasReason) found.push(make('This comment has no reason. Add one after a colon.'));
  return found;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function remove(range: Range): Fix {
  return { title: 'Remove the comment', safe: true, edits: [{ range, text: '' }] };
}

function rewrite(
  document: StorageDocument,
  range: Range,
  rules: readonly string[],
  left: readonly string[],
): Fix | undefined {
  const comment = document.source.slice(range.start, range.end);
  const from = comment.indexOf(rules[0] ?? '');
  const last = rules.at(-1) ?? '';
  const to = comment.indexOf(last, from + (rules.length > 1 ? 1 : 0)) + last.length;
  if (from < 0 || to < from) return undefined;
  return {
    title: `Keep only ${quoted(left)}`,
    safe: true,
    edits: [{ range: { start: range.start + from, end: range.start + to }, text: left.join(', ') }],
  };
}
