import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { createHeadingList, fillHeadingList, reserveHeadings } from '../parts/heading-list.ts';

/**
 * Tables of contents before and after the body, for the headings in it. Cloud has the list too, because a browser cannot determine
 * which headings belong to it.
 */
export const tocZone: BuiltinView = (macro, body, view) => {
  const location = parameterValue(macro, 'location') ?? 'both';
  // nested zones copy the body at every level, which counts against the limit as well
  const { headings, headingsBefore } = view;
  const cost = Math.ceil(body.length / 10) + 2 * (headings.length - headingsBefore);
  if (!reserveHeadings(cost, macro, view)) return [element('div', { class: 'toc-zone' }, body)];
  const listed = headings.slice(headingsBefore);
  const createTable = () => {
    const [styleSheet, box] = createHeadingList(macro, view);
    fillHeadingList(box, macro, listed, view);
    return [styleSheet, box];
  };
  return [...(location === 'bottom' ? [] : createTable()), ...body, ...(location === 'top' ? [] : createTable())];
};
