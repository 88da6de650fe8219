import * as definitions from '@macrowright/macros';
import type { BuiltinView } from './context.ts';
import * as views from './macros/index.ts';

/**
 * The built-in views by macro name. A view has the export name of the macro's definition, so a view without a definition does not
 * compile. A macro without a view is shown as the server's placeholder.
 */
export const builtinViews: Readonly<Record<string, BuiltinView>> = byMacroName(views, definitions);

function byMacroName<Name extends string>(
  members: Readonly<Record<Name, BuiltinView>>,
  macros: NoInfer<Readonly<Record<Name, { readonly name: string }>>>,
): Readonly<Record<string, BuiltinView>> {
  const names = Object.keys(members) as Name[]; // a namespace has no other keys
  return Object.fromEntries(names.map((name) => [macros[name].name, members[name]]));
}
