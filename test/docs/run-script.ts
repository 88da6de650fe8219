import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A claim of a script: `value; // text` or `console.log(value); // text`. */
export type Claim = readonly [value: unknown, text: string];

/** Runs a TypeScript sample as the module `file`, and answers what it claims. */
export async function claimsOf(file: string, code: string): Promise<Claim[]> {
  const source = code
    .replaceAll(/^( *)console\.log\((.*)\); \/\/ (.+)$/gm, (_, indent, value, text) => claim(indent, value, text))
    .replaceAll(
      /^( *)((?!(?:const|let|import|export|return|\/\/|claims\.)\b)\S.*); \/\/ (.+)$/gm,
      (_, indent, value, text) => claim(indent, value, text),
    );
  writeFileSync(file, `export const claims: (readonly [unknown, string])[] = [];\n${source}`);
  const { claims } = await import(pathToFileURL(file).href);
  return claims;
}

function claim(indent: string, value: string, text: string): string {
  return `${indent}claims.push([${value}, ${JSON.stringify(text)}]);`;
}

/** What a claim expects: text as it stands, or the value of an expression; nothing where it is only described (`…`). */
export function expectedOf(text: string): { readonly value: unknown } | undefined {
  if (text.includes('…')) return undefined;
  try {
    return { value: new Function(`return (${text})`)() };
  } catch {
    return { value: text };
  }
}
