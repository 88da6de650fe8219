import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations } from './style.ts';

/** A view that shows the body in an element with a style. */
export function styledBody(
  name: string,
  style: (macro: Macro) => readonly (readonly [property: string, value: string | undefined])[] = () => [],
): BuiltinView {
  return (macro, body) => [element(name, { style: declarations(style(macro)) }, body)];
}

/** The color in a parameter, with or without a name. */
export function colorParameter(macro: Macro): string | undefined {
  return (
    parameterValue(macro, 'color') ??
    parameterValue(macro, 'colour') ??
    parameterValue(macro, '') ??
    macro.parameters[0]?.value
  );
}
