import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/** A claim of a script: `value; // text` or `console.log(value); // text`. */
export type Claim = readonly [value: unknown, text: string];

/** Runs a TypeScript sample as the module `file`, and returns its claims. */
export async function claimsOf(file: string, code: string): Promise<Claim[]> {
  writeFileSync(file, withClaims(code));
  const { claims } = await import(pathToFileURL(file).href);
  return claims;
}

/** Turns a sample into a module that exports its claims. */
export function withClaims(code: string): string {
  const source = code
    .replaceAll(/^( *)console\.log\((.*)\); \/\/ (.+)$/gm, (_, indent, value, text) => claim(indent, value, text))
    .replaceAll(
      /^( *)((?!(?:const|let|import|export|return|\/\/|claims\.|if|for)\b)\S.*); \/\/ (.+)$/gm,
      (_, indent, value, text) => claim(indent, value, text),
    );
  return `export const claims: (readonly [unknown, string])[] = [];\n${source}`;
}

function claim(indent: string, value: string, text: string): string {
  return `${indent}claims.push([${value}, ${JSON.stringify(text)}]);`;
}

/**
 * Whether a value matches a claim: its printed text (several are separated by ` ¦ ` for output in a loop), or the value of an
 * expression. A claim with `…` is a description and matches everything.
 */
export function matchesClaim(value: unknown, claimed: string): boolean {
  if (claimed.includes('…') || claimed.split(' ¦ ').includes(String(value))) return true;
  try {
    return isDeepStrictEqual(value, new Function(`return (${claimed})`)());
  } catch {
    return false; // different text
  }
}
