import { isSafeValue } from '../safe.ts';

/** Declarations for a `style` attribute; values that are not known syntax are left out. */
export function declarations(
  entries: readonly (readonly [name: string, value: string | undefined])[],
): string | undefined {
  let style = '';
  for (const [name, value] of entries) if (value && isSafeValue(value)) style += `${name}: ${value};`;
  return style || undefined;
}

/** A number as pixels, a length as it is. */
export function pixels(value: string | undefined): string | undefined {
  if (!value) return undefined;
  return /^\d+$/.test(value) ? `${value}px` : value;
}
