import { type ChildNode, parseStorage } from '@macrowright/storage';

const name = /^(inline-)?storage-format(?:-\d+)?$/;

/**
 * The name of the macro that carries storage through wiki markup.
 *
 *     {storage-format}<p style="text-align: center;">a</p>{storage-format}
 *
 * The name gets a number when the storage itself holds the closing tag.
 */
export function keptMacro(inline: boolean, storage: string): string {
  const base = inline ? 'inline-storage-format' : 'storage-format';
  if (!storage.includes(`{${base}`)) return base;
  const taken = new Set([...storage.matchAll(/storage-format(?:-(\d+))?\}/g)].map(([, number]) => Number(number ?? 1)));
  let number = 1;
  while (taken.has(number)) number++;
  return number === 1 ? base : `${base}-${number}`;
}

/** Whether a macro name is one that carries storage, and where its content stands. */
export function keptPlacement(macro: string): 'block' | 'inline' | undefined {
  const found = name.exec(macro);
  if (!found) return undefined;
  return found[1] ? 'inline' : 'block';
}

/** Whether a macro name is one that carries storage. */
export function isKeptMacro(macro: string): boolean {
  return name.test(macro);
}

/** The storage that such a macro carries; `undefined` when it is not well-formed. */
export function readKept(storage: string): ChildNode[] | undefined {
  const { root, diagnostics } = parseStorage(storage);
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const nodes = [...root.children];
  for (const node of nodes) node.parent = node.prev = node.next = null;
  return nodes;
}
