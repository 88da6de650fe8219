import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/** A claim of a script: `value; // text` or `console.log(value); // text`. */
export type Claim = readonly [value: unknown, text: string];

/** Runs a TypeScript sample as the module `file`, and answers what it claims. */
export async function claimsOf(file: string, code: string): Promise<Claim[]> {
  writeFileSync(file, withClaims(code));
  const { claims } = await import(pathToFileURL(file).href);
  return claims;
}

/** The sample as a module that exports its claims. */
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
 * Whether a value is what a claim says: its text as printed (one of several with ` ¦ ` between, for prints in a loop), or the
 * value of an expression. With `…` in it a claim only describes.
 */
export function holds(value: unknown, claimed: string): boolean {
  if (claimed.includes('…') || claimed.split(' ¦ ').includes(String(value))) return true;
  try {
    return isDeepStrictEqual(value, new Function(`return (${claimed})`)());
  } catch {
    return false; // text, and not this one
  }
}
