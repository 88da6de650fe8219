import type { MacroRegistry } from '@macrowright/macros';
import { type Diagnostic, macroOf, type Range, type StorageDocument, walk } from '@macrowright/storage';
import { isTag } from 'domhandler';
import type { FileConfig } from './config/resolve.ts';
import { applyControlComments, controlCommentCode } from './control-comments.ts';
import { createLinter, type Linter } from './lint.ts';
import type { Rule } from './rule.ts';
import { builtinRules } from './rules/builtin-rules.ts';
import { chosenSeverity } from './severity.ts';

/** What a linter needs in addition to the configuration for a file. */
export interface CheckOptions {
  readonly registry?: MacroRegistry | undefined;
  readonly requireReasons?: boolean | undefined;
  /** All rules that the configuration can refer to; see `rulesOf`. Default: the built-in rules. */
  readonly rules?: readonly Rule[] | undefined;
}

/** Creates a linter for a configuration, with severities, overrides inside macros and control comments. */
export function createConfiguredLinter(
  config: FileConfig,
  { registry, requireReasons, rules = builtinRules }: CheckOptions = {},
): Linter {
  const { target, severities, ruleOptions, insideMacros } = config;
  const lint = createLinter({ registry, rules, target, severities, ruleOptions });
  const knownRules = new Set([...rules.map(({ code }) => code), controlCommentCode]);
  const defaultSeverities = new Map(rules.map(({ code, severity }) => [code, severity]));
  const options = {
    knownRules,
    isActive: (rule: string) => severities[rule] !== 'off',
    requireReasons,
    severity: severities[controlCommentCode],
  };
  return (document) => applyControlComments(document, withMacroOverrides(document, lint(document)), options);

  function withMacroOverrides(document: StorageDocument, found: readonly Diagnostic[]): readonly Diagnostic[] {
    if (insideMacros.length === 0 || found.length === 0) return found;
    let result = found;
    for (const { macros, severities: inside } of insideMacros) {
      const ranges = rangesOfMacros(document, new Set(macros));
      result = result.flatMap((diagnostic) => {
        const chosen = Object.hasOwn(inside, diagnostic.code) ? inside[diagnostic.code] : undefined;
        if (chosen === undefined || !isInside(diagnostic.range.start, ranges)) return [diagnostic];
        if (chosen === 'off') return [];
        return [
          {
            ...diagnostic,
            severity: chosenSeverity(defaultSeverities.get(diagnostic.code) ?? 'error', diagnostic.severity, chosen),
          },
        ];
      });
    }
    return result;
  }
}

/** The outermost macros with these names, in document order. */
function rangesOfMacros(document: StorageDocument, names: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  walk(document.root, {
    enter(node) {
      const macro = isTag(node) ? macroOf(node) : undefined;
      const range = macro && names.has(macro.name) ? document.rangeOf(macro.element) : undefined;
      if (!range) return true;
      ranges.push(range);
      return false;
    },
  });
  return ranges;
}

function isInside(offset: number, ranges: readonly Range[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (ranges[low - 1]?.end ?? 0);
}
