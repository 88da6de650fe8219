import type { ParameterDefinition } from './definition.ts';

/** The spellings of booleans in stored pages. Every macro accepts `true` and `false`; only some accept the others. */
export const booleanSpellings: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  TRUE: true,
  True: true,
  yes: true,
  1: true,
  FALSE: false,
  False: false,
  no: false,
  0: false,
};

/** The value of a boolean parameter, or `undefined` if the text is not a boolean. Ignores surrounding whitespace. */
export function booleanOf(text: string, { spellings }: Partial<ParameterDefinition> = {}): boolean | undefined {
  const trimmed = text.trim();
  if (spellings && Object.hasOwn(spellings, trimmed)) return spellings[trimmed];
  return Object.hasOwn(booleanSpellings, trimmed) ? booleanSpellings[trimmed] : undefined;
}
