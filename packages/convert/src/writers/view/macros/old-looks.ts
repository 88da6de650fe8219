import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';
import { declarations } from './style-of.ts';

/** Macros of an old Cloud editor that only give their body a look. */
function look(
  name: string,
  style: (macro: Macro) => readonly (readonly [string, string | undefined])[] = () => [],
): BuiltinView {
  return (macro, view) => [element(name, { style: declarations(style(macro)) }, view.body(macro))];
}

/** The colour in a parameter, named or not. */
function colourIn(macro: Macro): string | undefined {
  return (
    parameterValue(macro, 'color') ??
    parameterValue(macro, 'colour') ??
    parameterValue(macro, '') ??
    macro.parameters[0]?.value
  );
}

/** Aligns its body. */
export const align = look('div', (macro) => [
  ['text-align', /^(?:left|center|right|justify)$/.exec(parameterValue(macro, 'align') ?? '')?.[0]],
]);
/** Centres its body. */
export const center = look('div', () => [['text-align', 'center']]);
/** A background colour. */
export const bgcolor = look('div', (macro) => [['background-color', colourIn(macro)]]);
/** A text colour. */
export const color = look('span', (macro) => [['color', colourIn(macro)]]);
/** A box. */
export const div = look('div');
/** A piece of a line. */
export const span = look('span');
/** Marked text. */
export const highlight = look('mark', (macro) => [['background-color', colourIn(macro)]]);
/** Struck text. */
export const strike = look('del');
/** Other bullets; which, is not known. */
export const fancyBullets = look('div');
/** Shows something when pointed at; here it always shows. */
export const rolloverwithoudbody = look('span');
/** A comment of the writer: no part of the page. */
export const htmlcomment: BuiltinView = (macro, view) =>
  isOn(parameterValue(macro, 'hidden'), true) ? [] : [element('div', {}, view.body(macro))];
/** A style sheet is never let through. */
export const style: BuiltinView = () => [];
