import { make } from './dom.ts';
import type { Syntax } from './protocol.ts';

/** A file that was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly syntax: FileSyntax;
  readonly text: string;
}

/** One of the two texts, or a configuration of the rules. */
export type FileSyntax = Syntax | 'config';

const largest = 5 * 1024 * 1024;

/** What a file is written in, by its name, else by how it begins. */
export function syntaxOf(name: string, text: string): FileSyntax {
  if (/\.jsonc?$/i.test(name)) return 'config';
  if (/\.(wiki|confluence|txt)$/i.test(name)) return 'wiki';
  if (/\.(storage|xml|xhtml|html?)$/i.test(name)) return 'storage';
  return /^\s*</.test(text) ? 'storage' : 'wiki';
}

/** Reads a file as text. Rejects with a message for people when it is too large or not text. */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > largest) throw new RangeError(`${file.name} is over 5 MB, too large for the editors.`);
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(`${file.name} is not a text file in UTF-8.`);
  }
  return { name: file.name, text, syntax: syntaxOf(file.name, text) };
}

/** Lets a person choose a file. */
export function chooseFile(
  chosen: (file: File) => void,
  accept = '.wiki,.confluence,.txt,.storage,.xml,.xhtml,.html,.json,.jsonc',
): void {
  const input = make('input', {
    type: 'file',
    accept,
    onchange: () => {
      const file = input.files?.[0];
      if (file) chosen(file);
    },
  });
  input.click();
}

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(dropped: (file: File) => void): void {
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
      dropped(file);
    },
    { capture: true },
  );
}
