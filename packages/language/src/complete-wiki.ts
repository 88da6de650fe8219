import type { MacroDefinition } from '@macrowright/macros';
import { findParameter } from './find-parameter.ts';
import type { CompletionContext, CompletionItem } from './types.ts';
import { valuesOf } from './values.ts';
import type { WikiDocument, WikiMacroTag } from './wiki-document.ts';

/** Completions at an offset in wiki markup. */
export function completeWiki(
  { source: text, tags }: WikiDocument,
  offset: number,
  { registry, site, anchorNames }: CompletionContext,
): readonly CompletionItem[] {
  if (tags.some((tag) => isInPlainBody(tag, offset))) return [];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const brace = lastOpen(line, '{', '}');
  if (brace >= 0) return inMacro(line.slice(brace + 1), text, offset, registry.definitions, registry.find);

  const bracket = lastOpen(line, '[', ']');
  if (bracket >= 0) {
    const start = line.lastIndexOf('|') > bracket ? line.lastIndexOf('|') + 1 : bracket + 1;
    const named = (kind: CompletionItem['kind'], labels: readonly string[] = [], mark = ''): CompletionItem[] =>
      labels.map((label) => ({
        label,
        kind,
        range: { start: lineStart + start + mark.length, end: offset },
        insert: label,
      }));
    if (line[start] === '^') return named('file', site?.attachmentNames(), '^');
    if (line[start] === '#') return named('anchor', anchorNames(), '#');
    return named('page', site?.pageTitles());
  }
  const mark = /(?:^|\s)!([^!|\s]*)$/.exec(line);
  if (mark === null) return [];
  const start = offset - (mark[1] ?? '').length;
  return (site?.attachmentNames() ?? []).map((label) => ({
    label,
    kind: 'file',
    range: { start, end: offset },
    insert: text[offset] === '!' ? label : `${label}!`,
  }));
}

/** A plain-text macro without a closing tag is still being written: everything after it counts as its body. */
function isInPlainBody({ definition, range, end, plain }: WikiMacroTag, offset: number): boolean {
  if (offset < range.end) return false;
  if (end) return plain && offset <= end.start;
  return definition?.body === 'plain' && definition.bodyOptional !== true;
}

function inMacro(
  written: string,
  text: string,
  offset: number,
  definitions: readonly MacroDefinition[],
  find: (name: string) => MacroDefinition | undefined,
): readonly CompletionItem[] {
  const colon = written.indexOf(':');
  if (colon < 0) {
    const rest = /^[\w-]*/.exec(text.slice(offset, offset + 80))?.[0].length ?? 0;
    const range = { start: offset - written.length, end: offset + rest };
    const next = text.charAt(range.end);
    return definitions.map((definition) => {
      const label = definition.wikiName ?? definition.name;
      const ends = next === '}' || next === ':';
      const paired = !ends && definition.body !== 'none' && definition.bodyOptional !== true;
      return {
        label,
        kind: 'macro',
        detail: definition.summary,
        range,
        insert: ends ? label : paired ? `${label}}{${label}}` : `${label}}`,
        ...(paired ? { caret: label.length + 1 } : {}),
      };
    });
  }

  const definition = find(written.slice(0, colon));
  if (!definition) return [];
  const pieces = written.slice(colon + 1).split('|');
  const piece = pieces.at(-1) ?? '';
  const equals = piece.indexOf('=');
  if (equals >= 0) {
    const parameter = findParameter(definition, piece.slice(0, equals));
    const range = { start: offset - piece.length + equals + 1, end: offset };
    return (parameter ? valuesOf(parameter) : []).map((label) => ({ label, kind: 'value', range, insert: label }));
  }
  const done = new Set(pieces.slice(0, -1).map((other) => other.split('=')[0]));
  const range = { start: offset - piece.length, end: offset };
  return Object.entries(definition.parameters)
    .filter(([name, { deprecated }]) => name !== '' && deprecated !== true && !done.has(name))
    .map(([name, { doc }]) => ({
      label: name,
      kind: 'parameter',
      detail: doc,
      macro: definition.name,
      range,
      insert: `${name}=`,
    }));
}

/** The index of the last opener that is neither escaped nor closed, or -1. */
function lastOpen(line: string, opener: string, closer: string): number {
  const start = line.lastIndexOf(opener);
  return start < 0 || line[start - 1] === '\\' || line.indexOf(closer, start) >= 0 ? -1 : start;
}
