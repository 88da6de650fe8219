import type { MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Range } from '@macrowright/storage';

/** Reports on macro tags. */
export interface MacroReports {
  /** No macro has this name. */
  unknown(name: string, range: Range): void;
  /** A macro has no closing tag. */
  unclosed(name: string, range: Range): void;
}

/** So many unknown names get a suggestion; looking for one takes time, and a text with more of them is no wiki page. */
const suggestions = 100;

/** Makes the reports of one conversion; in strict mode they are errors. */
export function createMacroReports(registry: MacroRegistry, strict: boolean, diagnostics: Diagnostic[]): MacroReports {
  const meant = new Map<string, string | undefined>();
  const suggest = (name: string) => {
    if (!meant.has(name) && meant.size < suggestions && name.length < 50) meant.set(name, registry.suggest(name));
    return meant.get(name);
  };
  const severity = strict ? 'error' : 'warning';
  return {
    unknown(name, range) {
      const other = suggest(name);
      const message = `Macro "${name}" is not known${other ? `; did you mean "${other}"?` : '.'}`;
      diagnostics.push({ code: 'wiki-unknown-macro', severity, message, range });
    },
    unclosed(name, range) {
      const message = `Macro "${name}" is not closed, so its tag stays text.`;
      diagnostics.push({ code: 'wiki-unclosed-macro', severity, message, range });
    },
  };
}
