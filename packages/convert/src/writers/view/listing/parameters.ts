import { attribute, childElements, type Macro, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';

/**
 * The values of a list parameter: texts between commas, and for resources the name they carry (space key, user, title).
 * Of duplicates the last counts, of spellings the first that is there.
 */
export function valuesOf(macro: Macro, ...names: readonly string[]): string[] {
  for (const name of names) {
    const parameter = macro.parameters.findLast((entry) => entry.name === name);
    if (!parameter) continue;
    const found = parameter.resources.length > 0 ? parameter.resources.map(nameOf) : parameter.value.split(',');
    return found.map((value) => value.trim()).filter((value) => value !== '');
  }
  return [];
}

/** The first resource in a parameter; one that a link holds is taken out of it. */
export function resourceOf(macro: Macro, name: string): Element | undefined {
  const [resource] = macro.parameters.findLast((entry) => entry.name === name)?.resources ?? [];
  return resource?.name === 'ac:link' ? childElements(resource)[0] : resource;
}

function nameOf(resource: Element): string {
  const target = resource.name === 'ac:link' ? (childElements(resource)[0] ?? resource) : resource;
  for (const name of named) {
    const value = attribute(target, name);
    if (value !== undefined) return value;
  }
  return textOf(target);
}

const named = [
  'ri:account-id',
  'ri:username',
  'ri:userkey',
  'ri:content-title',
  'ri:filename',
  'ri:space-key',
  'ri:content-id',
  'ri:value',
];

/** Whether a boolean parameter is on. */
export function isOn(value: string | undefined, otherwise = false): boolean {
  return value === undefined || value === '' ? otherwise : /^(?:true|yes|1|on)$/i.test(value.trim());
}

/** A whole number of at least `least` in a parameter's text, at most 10,000. */
export function countOf(value: string | undefined, otherwise: number, least = 1): number {
  const number = Number(/^\s*(\d{1,9})\s*$/.exec(value ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(number) || number < least ? otherwise : Math.min(number, 10_000);
}
