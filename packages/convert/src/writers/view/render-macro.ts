import { element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { builtinViews } from './builtin-views.ts';
import { clean } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';
import { editorPlaceholder } from './editor/macro-placeholder.ts';
import { markMacro } from './mark-macro.ts';
import type { ViewOptions } from './options.ts';

/** Renders a macro from its rendered body. */
export type MacroRenderer = (macro: Macro, body: ChildNode[]) => readonly ChildNode[];

/**
 * Creates the function that renders macros: the editor shows placeholders; other representations show views. If a view throws, the
 * page shows the server's error block, and the error is reported.
 */
export function createMacroRenderer(options: ViewOptions, view: BuiltinViewContext): MacroRenderer {
  const { representation, flavor } = view;
  if (representation === 'editor') return (macro, body) => editorPlaceholder(macro, body, view.urls.prefix);
  const isMarked = representation !== 'export_view';
  return (macro, body) => {
    const { headingsBefore } = view;
    try {
      const render = viewOf(macro.name, options);
      const rendered = render ? render(macro, body, view) : view.placeholder(macro);
      if (rendered.length === 0) view.headings.splice(headingsBefore);
      return render && isMarked ? markMacro(macro, rendered, flavor) : rendered;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      view.report('macro-view-failed', `The view of the macro "${macro.name}" failed: ${message}`, macro.element);
      const shown = element('span', { class: 'error' }, `Error rendering macro '${clean(macro.name)}'`);
      return [element('div', { class: 'error' }, shown)];
    }
  };
}

/** The custom view of a macro, or the view in its definition, or the built-in view, which may be that of an alias. */
function viewOf(name: string, { macroViews, registry }: ViewOptions) {
  const definition = registry?.get(name);
  return (
    ownValue(macroViews, name) ??
    definition?.render ??
    ownValue(builtinViews, name) ??
    ownValue(builtinViews, definition?.name ?? '')
  );
}

function ownValue<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
