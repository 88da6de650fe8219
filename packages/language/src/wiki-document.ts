import { type MacroDefinition, type MacroRegistry, scanWikiMacros, type WikiMacro } from '@macrowright/macros';
import type { Range } from '@macrowright/storage';

/** A macro of wiki markup with the ranges that editors need. */
export interface WikiMacroTag {
  readonly name: string;
  readonly definition: MacroDefinition | undefined;
  /** The opening tag. */
  readonly range: Range;
  readonly nameRange: Range;
  /** The closing tag; `undefined` if there is none. */
  readonly end: Range | undefined;
  /** Whether its body is plain text without markup. */
  readonly plain: boolean;
}

/** A wiki text with its macros, shared by all language features. */
export interface WikiDocument {
  readonly source: string;
  /** In source order. */
  readonly tags: readonly WikiMacroTag[];
}

/** Reads the macros of a text. Includes macros without their closing tag, which may still be being typed. */
export function readWiki(source: string, registry: MacroRegistry): WikiDocument {
  const { macros, unclosed } = scanWikiMacros(source, registry);
  const all = [...macros.values(), ...unclosed].filter((macro) => !isColorEnd(macro));
  all.sort((a, b) => a.start - b.start);
  return { source, tags: all.map((macro) => tagOf(macro, macros, registry)) };
}

function tagOf(macro: WikiMacro, macros: ReadonlyMap<number, WikiMacro>, registry: MacroRegistry): WikiMacroTag {
  const { kind, name, start, openEnd, bodyEnd, end, body } = macro;
  const colorEnd = kind === 'color' ? macros.get(end) : undefined;
  const closing =
    kind === 'color'
      ? colorEnd && isColorEnd(colorEnd) && { start: colorEnd.start, end: colorEnd.openEnd }
      : end > bodyEnd
        ? { start: bodyEnd, end }
        : undefined;
  return {
    name,
    definition: macro.definition ?? (kind === 'color' ? registry.find(name) : undefined),
    range: { start, end: openEnd },
    nameRange: { start: start + 1, end: start + 1 + name.length },
    end: closing || undefined,
    plain: body === 'plain',
  };
}

function isColorEnd({ kind, parameters, bodyEnd, openEnd }: WikiMacro): boolean {
  return kind === 'color' && parameters === '' && bodyEnd === openEnd;
}
