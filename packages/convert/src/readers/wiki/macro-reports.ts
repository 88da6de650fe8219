import type { MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Range } from '@macrowright/storage';

/** Reports macro tags that cannot be converted. */
export interface MacroReports {
  /** The name is unknown. */
  unknown(name: string, range: Range): void;
  /** The closing tag is missing. */
  unclosed(name: string, range: Range): void;
}

/** The number of names that get a suggestion. Searching is slow, and a real wiki page has fewer unknown names. */
const maxSuggestions = 100;

/** Creates the reports of one conversion. In strict mode they are errors. */
export function createMacroReports(registry: MacroRegistry, strict: boolean, diagnostics: Diagnostic[]): MacroReports {
  const suggestions = new Map<string, string | undefined>();
  const suggest = (name: string) => {
    if (!suggestions.has(name) && suggestions.size < maxSuggestions && name.length < 50) {
      suggestions.set(name, registry.suggest(name));
    }
    return suggestions.get(name);
  };
  const severity = strict ? 'error' : 'warning';
  return {
    unknown(name, range) {
      const suggestion = suggest(name);
      const message = `Unknown macro "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`;
      diagnostics.push({ code: 'wiki-unknown-macro', severity, message, range });
    },
    unclosed(name, range) {
      const message = `Macro "${name}" has no closing tag, so its opening tag remains text.`;
      diagnostics.push({ code: 'wiki-unclosed-macro', severity, message, range });
    },
  };
}
