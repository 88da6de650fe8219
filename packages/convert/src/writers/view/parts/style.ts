import { isSafeValue } from '../safe.ts';

/** The value of a `style` attribute. Unsafe values are left out. */
export function declarations(
  entries: readonly (readonly [property: string, value: string | undefined])[],
): string | undefined {
  let style = '';
  for (const [property, value] of entries) if (value && isSafeValue(value)) style += `${property}: ${value};`;
  return style || undefined;
}

/** Adds the unit to a number; a length is left unchanged. */
export function toPixels(value: string | undefined): string | undefined {
  if (!value) return undefined;
  return /^\d+$/.test(value) ? `${value}px` : value;
}
