import { element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { clean } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';
import { editorPlaceholder } from './editor.ts';
import { MacroContext } from './macro-context.ts';
import { builtinViews } from './macros/index.ts';
import { markMacro } from './marker.ts';
import type { ViewOptions } from './options.ts';

/**
 * Draws a macro: by the caller's view, that of its definition, the built-in one, or as the server's placeholder. A view
 * that throws leaves the server's error block and a diagnostic. `mark` is how many headings stood before the macro.
 */
export function drawMacro(
  macro: Macro,
  body: ChildNode[],
  mark: number,
  shared: BuiltinViewContext,
  { macroViews, registry }: ViewOptions,
): readonly ChildNode[] {
  const { representation, flavor, report } = shared;
  if (representation === 'editor') return editorPlaceholder(macro, body, shared.addresses.prefix);

  const definition = registry?.get(macro.name);
  const custom = own(macroViews, macro.name) ?? definition?.render;
  const builtin = own(builtinViews, macro.name) ?? own(builtinViews, definition?.name ?? '');
  const view = new MacroContext(shared, macro, body, mark);
  try {
    const drawn = custom ? custom(macro, view) : builtin ? builtin(macro, view) : shared.placeholder(macro);
    if (drawn.length === 0) shared.headings.shorten(mark);
    const marked = (representation === 'view' || representation === 'styled_view') && (custom ?? builtin);
    return marked ? markMacro(macro, drawn, flavor) : drawn;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report('macro-view-failed', `The view of the macro "${macro.name}" failed: ${message}`, macro.element);
    const shown = element('span', { class: 'error' }, `Error rendering macro '${clean(macro.name)}'`);
    return [element('div', { class: 'error' }, shown)];
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
