import type { ParameterDefinition } from './definition.ts';

/**
 * How booleans are found in stored pages, to what they mean. Only `true` and `false` are read by every macro; the others
 * by some.
 */
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

/** What a boolean parameter's text means; `undefined` for text that is no boolean. White space around it is ignored. */
export function booleanOf(text: string, { spellings }: Partial<ParameterDefinition> = {}): boolean | undefined {
  const word = text.trim();
  if (spellings && Object.hasOwn(spellings, word)) return spellings[word];
  return Object.hasOwn(booleanSpellings, word) ? booleanSpellings[word] : undefined;
}
