import { attribute, element } from '@macrowright/storage';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import { isoDay, textDate } from '../dates.ts';
import { htmlElement } from './html-element.ts';

const millisecondsPerWeek = 7 * 24 * 3600 * 1000;

/** `time`: a date as text, with a class that relates it to today. */
export const time: BuiltinElement = {
  ...htmlElement,
  render(node, _body, view) {
    const datetime = attribute(node, 'datetime') ?? '';
    return [element('time', { datetime, class: dayClass(isoDay(datetime), view) }, textDate(datetime, view))];
  },
};

function dayClass(day: string, { site }: BuiltinViewContext): string | undefined {
  const today = isoDay(site?.now);
  if (day === '' || today === '') return undefined;
  if (day < today) return 'date-past';
  return Date.parse(day) - Date.parse(today) <= millisecondsPerWeek ? 'date-upcoming' : 'date-future';
}
