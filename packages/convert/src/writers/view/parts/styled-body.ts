import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations } from './style.ts';

const styles: ReadonlyMap<string, readonly [element: string, property: string, value: typeof colorOf]> = new Map([
  ['align', ['div', 'text-align', alignmentOf]],
  ['bgcolor', ['div', 'background-color', colorOf]],
  ['center', ['div', 'text-align', () => 'center']],
  ['color', ['span', 'color', colorOf]],
  ['highlight', ['mark', 'background-color', colorOf]],
]);

/** The body in an element with the style that the macro represents. */
export const styledBody: BuiltinView = (macro, body) => {
  const [name, property, value] = styles.get(macro.name) ?? ['span', 'color', colorOf];
  return [element(name, { style: declarations([[property, value(macro)]]) }, body)];
};

function alignmentOf(macro: Macro): string | undefined {
  return /^(?:left|center|right|justify)$/.exec(parameterValue(macro, 'align') ?? '')?.[0];
}

/** The color in a parameter, with or without a name. */
function colorOf(macro: Macro): string | undefined {
  return (
    parameterValue(macro, 'color') ??
    parameterValue(macro, 'colour') ??
    parameterValue(macro, '') ??
    macro.parameters[0]?.value
  );
}
