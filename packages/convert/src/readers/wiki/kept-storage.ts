import { type ChildNode, parseStorage } from '@macrowright/storage';

const name = /^(?:inline-)?storage-format(?:-\d+)?$/;

/**
 * The name of the macro that embeds storage format in wiki markup.
 *
 *     {storage-format}<p style="text-align: center;">a</p>{storage-format}
 *
 * The name gets a number if the storage format contains the closing tag.
 */
export function keptMacro(inline: boolean, storage: string): string {
  const base = inline ? 'inline-storage-format' : 'storage-format';
  if (!storage.includes(`{${base}`)) return base;
  const taken = new Set([...storage.matchAll(/storage-format(?:-(\d+))?\}/g)].map(([, number]) => Number(number ?? 1)));
  let number = 1;
  while (taken.has(number)) number++;
  return number === 1 ? base : `${base}-${number}`;
}

/** Whether a macro embeds storage format. */
export function isKeptMacro(macro: string): boolean {
  return name.test(macro);
}

/** The nodes of embedded storage format; `undefined` if it is not well-formed. */
export function readKept(storage: string): ChildNode[] | undefined {
  const { root, diagnostics } = parseStorage(storage);
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const nodes = [...root.children];
  for (const node of nodes) node.parent = node.prev = node.next = null;
  return nodes;
}
