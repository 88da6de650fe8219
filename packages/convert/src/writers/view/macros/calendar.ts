import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { encodePart } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { placeholderImage } from '../parts/placeholder-image.ts';

/** A link to a team calendar. */
export const calendar: BuiltinView = (macro, _body, view) => {
  const id = parameterValue(macro, 'id')?.split(',')[0]?.trim();
  const href = `${view.urls.prefix}/display/calendar/${encodePart(id ?? '')}`;
  return [
    element('div', { class: 'calendar-macro' }, [
      placeholderImage(macro, view),
      id ? [' ', element('a', { href }, 'Calendar')] : undefined,
    ]),
  ];
};
