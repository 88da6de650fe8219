import { attribute, element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinViewContext } from '../context.ts';
import { dayOf, textDate } from '../dates.ts';

const week = 7 * 24 * 3600 * 1000;

/** A date with its day class and its text. */
export function drawTime(node: Element, _inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const datetime = attribute(node, 'datetime') ?? '';
  return [element('time', { datetime, class: dayClass(dayOf(datetime), view) }, textDate(datetime, view))];
}

function dayClass(day: string, { site }: BuiltinViewContext): string | undefined {
  const today = dayOf(site?.now);
  if (day === '' || today === '') return undefined;
  if (day < today) return 'date-past';
  return Date.parse(day) - Date.parse(today) <= week ? 'date-upcoming' : 'date-future';
}
