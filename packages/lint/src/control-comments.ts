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

/** The code under which comments themselves are reported. */
export const controlCommentCode = 'control-comment';

/** How control comments are read. */
export interface ControlCommentOptions {
  /** Names that a comment may give. */
  readonly knownRules: ReadonlySet<string>;
  /** Whether a rule ran: a comment against one that did not is neither used nor unused. */
  readonly isActive: (rule: string) => boolean;
  /** Report comments that give no reason. Default `false`. */
  readonly requireReasons?: boolean | undefined;
  /** Default `warning`. */
  readonly severity?: Severity | 'off' | undefined;
}

interface Directive {
  readonly range: Range;
  readonly silenced: Range;
  /** Empty: all. */
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
 * Takes away the findings that comments in the document silence, and adds findings about comments that silence nothing or
 * name no rule.
 *
 *     <!-- macrowright-disable-next-node image-alt: decorative -->
 *     <!-- macrowright-disable heading-order, link-text --> … <!-- macrowright-enable -->
 *     <!-- macrowright-disable-file -->
 *
 * A reason stands after a colon: XML allows no `--` in a comment.
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
      ({ silenced, rules }) =>
        range.start >= silenced.start && range.start < silenced.end && (rules.length === 0 || rules.includes(code)),
    );
    for (const { used } of by) used.add(code);
    return by.length === 0;
  });
  if (options.severity === 'off') return kept;
  const found = directives.flatMap((directive) => findings(document, directive, options));
  return [...kept, ...found].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** More than these are not read: each is held against every finding. */
const mostDirectives = 500;

function directivesOf(document: StorageDocument): Directive[] {
  const { source } = document;
  const lines = createLineIndex(source);
  const directives: Directive[] = [];
  let open: Directive[] = [];
  walk(document.root, {
    enter(node) {
      if (!isComment(node) || directives.length >= mostDirectives) return;
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
        open = open.filter(({ silenced }) => silenced.end === Number.POSITIVE_INFINITY);
        return;
      }
      const silenced = { start: range.end, end: Number.POSITIVE_INFINITY };
      if (kind === 'disable-file') silenced.start = 0;
      if (kind === 'disable-next-line') {
        const { line } = lines.positionAt(range.end);
        silenced.start = lines.offsetAt(line + 1, 1);
        silenced.end = line + 2 > lines.lineCount ? source.length + 1 : lines.offsetAt(line + 2, 1);
        if (line + 1 > lines.lineCount) silenced.end = silenced.start;
      }
      if (kind === 'disable-next-node') {
        let next = node.next;
        while (next && (isComment(next) || (next.type === 'text' && next.data.trim() === ''))) next = next.next;
        silenced.end = (next && document.rangeOf(next)?.end) ?? range.end;
      }
      const directive = { range, silenced, rules, hasReason: reason.trim() !== '', used: new Set<string>() };
      directives.push(directive);
      if (kind === 'disable') open.push(directive);

      function close(target: Directive, at: number): void {
        const covers =
          rules.length === 0 || (target.rules.length > 0 && target.rules.every((rule) => rules.includes(rule)));
        if (covers) (target.silenced as { end: number }).end = at; // its end was not known until now
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
  const idle = rules.filter((rule) => options.knownRules.has(rule) && options.isActive(rule) && !used.has(rule));
  const found: Diagnostic[] = unknown.map((rule) => make(`Unknown rule "${rule}".`));
  if (rules.length === 0 ? used.size === 0 : idle.length > 0) {
    const left = rules.filter((rule) => !idle.includes(rule));
    const what = rules.length === 0 ? 'This comment silences' : `${quoted(idle)} here silences`;
    const fix = left.length === 0 ? remove(range) : rewrite(document, range, rules, left);
    found.push(make(`${what} nothing.`, fix));
  }
  if (options.requireReasons && !hasReason) found.push(make('This comment gives no reason; write one after a colon.'));
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
    title: `Leave ${quoted(left)} only`,
    safe: true,
    edits: [{ range: { start: range.start + from, end: range.start + to }, text: left.join(', ') }],
  };
}
