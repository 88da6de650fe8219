import { attribute, childElements, type Macro, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';

/**
 * The values of a list parameter: strings between commas, or the names in resources (space key, user, title). `names` are the
 * spellings of the parameter; the first one present is used.
 */
export function valuesOf(macro: Macro, ...names: readonly string[]): string[] {
  for (const name of names) {
    const parameter = macro.parameters.findLast((entry) => entry.name === name);
    if (!parameter) continue;
    const values = parameter.resources.length > 0 ? parameter.resources.map(resourceName) : parameter.value.split(',');
    return values.map((value) => value.trim()).filter((value) => value !== '');
  }
  return [];
}

/** The first resource in a parameter, or the one in its link. */
export function resourceOf(macro: Macro, name: string): Element | undefined {
  const [resource] = macro.parameters.findLast((entry) => entry.name === name)?.resources ?? [];
  return resource?.name === 'ac:link' ? childElements(resource)[0] : resource;
}

function resourceName(resource: Element): string {
  const target = resource.name === 'ac:link' ? (childElements(resource)[0] ?? resource) : resource;
  for (const name of nameAttributes) {
    const value = attribute(target, name);
    if (value !== undefined) return value;
  }
  return textOf(target);
}

const nameAttributes = [
  'ri:account-id',
  'ri:username',
  'ri:userkey',
  'ri:content-title',
  'ri:filename',
  'ri:space-key',
  'ri:content-id',
  'ri:value',
];

/** Whether a boolean parameter is set. */
export function isOn(value: string | undefined, defaultValue = false): boolean {
  return value === undefined || value === '' ? defaultValue : /^(?:true|yes|1|on)$/i.test(value.trim());
}

/** A positive integer, at most 10,000. */
export function countOf(value: string | undefined, defaultValue: number): number {
  const number = Number(/^\s*(\d{1,9})\s*$/.exec(value ?? '')?.[1] ?? 0);
  return number < 1 ? defaultValue : Math.min(number, 10_000);
}
