import { type MacroRegistry, nextBrace, readWikiTag, scanWikiMacros } from '@macrowright/macros';
import type { Diagnostic } from '@macrowright/storage';

/** The code of diagnostics about braces that are not a macro. */
export const unknownBracesCode = 'wiki-unknown-braces';

/**
 * Braces in wiki markup that are not a macro, such as `{1, 2, 3}`. A server treats everything between braces as a macro and
 * rejects the page; the conversion keeps it as text.
 */
export function unknownBraces(wiki: string, registry: MacroRegistry): readonly Diagnostic[] {
  const { macros, unclosed } = scanWikiMacros(wiki, registry);
  const tags = new Set([...macros.keys(), ...unclosed.map(({ start }) => start)]); // the conversion reports these
  const found: Diagnostic[] = [];
  const report = (start: number, end: number) => {
    const braces = wiki.slice(start, Math.min(end, start + 60));
    const message = `"${braces}" is not a macro, so a Confluence server rejects the page. Escape it: "\\{".`;
    found.push({ code: unknownBracesCode, severity: 'error', message, range: { start, end } });
  };
  for (let at = nextBrace(wiki, 0); at >= 0; ) {
    const macro = macros.get(at);
    const end = tags.has(at) || wiki[at + 1] === '{' ? undefined : endOfBraces(at);
    if (end !== undefined) report(at, end);
    const isCode = macro?.body === 'plain';
    at = nextBrace(wiki, isCode ? macro.end : (end ?? at + (wiki[at + 1] === '{' ? 2 : 1)));
  }
  return found;

  /** A tag that was not scanned as a macro is inside monospace text. */
  function endOfBraces(at: number): number | undefined {
    const tag = readWikiTag(wiki, at);
    if (!tag) return closingBrace(wiki, at);
    return registry.find(tag.name) ? undefined : tag.end;
  }
}

/** Empty braces, numbers, variables, and marks inside words such as `{*}`. */
const harmless = /^\{(?:\s*|\d+|\$.*|[*_+^~-]|\?\?)\}$/;

/** The end of `{…}` on one line, with something between the braces and no other brace. */
function closingBrace(wiki: string, start: number): number | undefined {
  const pattern = /\{[^{}\n\r]{0,500}\}/y;
  pattern.lastIndex = start;
  const [braces] = pattern.exec(wiki) ?? [];
  return braces === undefined || harmless.test(braces) ? undefined : start + braces.length;
}
