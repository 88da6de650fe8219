import { make } from './dom.ts';
import type { Syntax } from './protocol.ts';

/** An opened file. */
export interface OpenedFile {
  readonly name: string;
  readonly syntax: FileSyntax;
  readonly text: string;
}

/** The language of a file: one of the panes, or a lint configuration. */
export type FileSyntax = Syntax | 'config';

const maxBytes = 5 * 1024 * 1024;

/** Detects the language of a file by its name or, failing that, by its first characters. */
export function syntaxOf(name: string, text: string): FileSyntax {
  if (/\.jsonc?$/i.test(name)) return 'config';
  if (/\.(wiki|confluence|txt)$/i.test(name)) return 'wiki';
  if (/\.(storage|xml|xhtml|html?)$/i.test(name)) return 'storage';
  return /^\s*</.test(text) ? 'storage' : 'wiki';
}

/** Reads a file as text. Rejects with a message for the user if it is too large or not UTF-8. */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > maxBytes) throw new RangeError(`"${file.name}" is too large; the limit is 5 MB.`);
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(`"${file.name}" is not a text file in UTF-8.`);
  }
  return { name: file.name, text, syntax: syntaxOf(file.name, text) };
}

/** Lets the user choose a file. */
export function chooseFile(
  onChoose: (file: File) => void,
  accept = '.wiki,.confluence,.txt,.storage,.xml,.xhtml,.html,.json,.jsonc',
): void {
  const input = make('input', {
    type: 'file',
    accept,
    onchange: () => {
      const file = input.files?.[0];
      if (file) onChoose(file);
    },
  });
  input.click();
}

/** Accepts files that are dropped anywhere on the page. */
export function acceptDrops(onDrop: (file: File) => void): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(file);
    },
    { capture: true },
  );
}
