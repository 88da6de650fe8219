import { parameterValue } from '@macrowright/macros';
import { element, text } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations, pixels } from './style-of.ts';

/** The sentence of the cheese macro. */
export const cheese: BuiltinView = () => [text('I like cheese!')];

/** A place to link to. */
export const anchor: BuiltinView = (macro, view) => [
  element(
    'span',
    { class: 'confluence-anchor-link', id: view.anchorId(parameterValue(macro, '') ?? '') },
    view.flavor === 'cloud' ? ' ' : '',
  ),
];

/** The body in a block or, where it stands in a line, in a span. */
export const excerpt: BuiltinView = (macro, view) => {
  if (parameterValue(macro, 'hidden') === 'true') return [];
  const inline = parameterValue(macro, 'atlassian-macro-output-type') === 'INLINE';
  return [element(inline ? 'span' : 'div', {}, view.body(macro))];
};

/** Page properties. */
export const details: BuiltinView = (macro, view) =>
  parameterValue(macro, 'hidden') === 'true'
    ? []
    : [element('div', { class: 'plugin-tabmeta-details' }, view.body(macro))];

/** A row of columns. */
export const section: BuiltinView = (macro, view) => {
  const border = parameterValue(macro, 'border') === 'true' ? ' sectionMacroWithBorder' : '';
  return [
    element('div', { class: 'sectionColumnWrapper' }, [
      element(
        'div',
        { class: `sectionMacro${border}` },
        element('div', { class: 'sectionMacroRow' }, view.body(macro)),
      ),
    ]),
  ];
};

/** A column of a section. */
export const column: BuiltinView = (macro, view) => {
  const width = pixels(parameterValue(macro, 'width'));
  const style = declarations([
    ['width', width],
    ['min-width', width],
    ['max-width', width],
  ]);
  return [element('div', { class: 'columnMacro', style }, view.body(macro))];
};

/** A quotation. */
export const quote: BuiltinView = (macro, view) => [element('blockquote', {}, view.body(macro))];
