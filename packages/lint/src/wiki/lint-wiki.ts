import type { MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Range, SourceMap, StorageDocument } from '@macrowright/storage';
import type { Linter } from '../lint.ts';
import type { Rule, RuleGroup } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import { unknownBraces } from './unknown-braces.ts';

/** The parsed result of converting wiki markup to storage format. */
export interface ConvertedWiki {
  readonly document: StorageDocument;
  /** Maps the wiki text to the storage format. */
  readonly sourceMap: SourceMap;
  /** The diagnostics of the wiki text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options for linting wiki markup. */
export interface WikiLintOptions {
  readonly registry: MacroRegistry;
  /** Checks the converted storage format. */
  readonly check: Linter;
  /** All rules that `check` may run. Default: the built-in rules. */
  readonly rules?: readonly Rule[] | undefined;
}

/** Excludes rules about elements: they check the output of the conversion, not what the author wrote. */
const groups: ReadonlySet<RuleGroup> = new Set(['macros', 'links', 'accessibility', 'cloud', 'security']);
/** Reported by the conversion, at the macro itself. */
const reportedByConversion: ReadonlySet<string> = new Set([
  'unmigrated-wiki-markup',
  'unknown-macro',
  'macro-name-case',
]);

/**
 * Diagnostics of wiki markup, sorted by position: from the conversion, from the rules about macros, links, accessibility and
 * security, and for braces that a server rejects. Rules run on the converted storage; ranges are mapped back to the wiki text.
 */
export function lintWiki(
  wiki: string,
  { document, sourceMap, diagnostics }: ConvertedWiki,
  { registry, check, rules = builtinRules }: WikiLintOptions,
): readonly Diagnostic[] {
  const groupOf = new Map(rules.map(({ code, group }) => [code, group]));
  const toWiki = createReverseMap(sourceMap);
  const ofRules = check(document).flatMap((diagnostic): Diagnostic[] => {
    const { code, severity, message, range } = diagnostic;
    const group = groupOf.get(code);
    const source = toWiki(range);
    if (!group || !groups.has(group) || reportedByConversion.has(code) || !source) return [];
    return [{ code, severity, message, range: source }]; // a fix would edit storage format
  });
  return [...diagnostics, ...unknownBraces(wiki, registry), ...ofRules].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

/** Maps a range of the output to the source of the smallest segment that contains it. */
function createReverseMap({ segments }: SourceMap): (output: Range) => Range | undefined {
  const sorted = [...segments].sort((a, b) => a.output.start - b.output.start || b.output.end - a.output.end);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.output.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    // segments are nested, so the last one that contains the range is the smallest
    for (let index = low - 1; index >= 0 && index > low - maxSteps; index--) {
      const segment = sorted[index];
      if (segment && segment.output.end >= end) return segment.source;
    }
    return undefined;
  };
}

/** The maximum number of segments to check per range, so that hostile input takes linear time. */
const maxSteps = 1000;
