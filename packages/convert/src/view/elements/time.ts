import { attribute, element } from '@macroscope/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinViewContext } from '../context.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const week = 7 * 24 * 3600 * 1000;

/** A date with its day class and its text. */
export function drawTime(node: Element, _inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const datetime = attribute(node, 'datetime') ?? '';
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(datetime);
  if (!parts) return [element('time', { datetime }, datetime)];
  const [day, year, month, date] = parts;
  return [
    element(
      'time',
      { datetime, class: dayClass(day, view.site?.now) },
      `${date} ${months[Number(month) - 1] ?? month} ${year}`,
    ),
  ];
}

function dayClass(day: string, now: string | undefined): string | undefined {
  if (now === undefined) return undefined;
  const today = now.slice(0, 10);
  if (day < today) return 'date-past';
  return Date.parse(day) - Date.parse(today) <= week ? 'date-upcoming' : 'date-future';
}
