import { make } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { announce } from '../live-region.ts';
import type { CopyFormat } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { openDialog } from './dialog.ts';

const formats: readonly { readonly format: CopyFormat; readonly title: string; readonly file: string }[] = [
  { format: 'builder', title: 'Builder code (TypeScript)', file: 'page.ts' },
  { format: 'jsx', title: 'JSX', file: 'page.tsx' },
  { format: 'storage', title: 'Storage format', file: 'page.storage.xml' },
  { format: 'wiki', title: 'Wiki markup', file: 'page.wiki' },
  { format: 'html', title: 'View HTML', file: 'page.html' },
  { format: 'tree', title: 'Tree as JSON', file: 'page.json' },
  { format: 'curl', title: 'curl command', file: 'convert.sh' },
  { format: 'issue', title: 'Markdown for an issue', file: 'issue.md' },
];

/** Offers to copy or save the document in each format. */
export function openCopy(call: CallEngine): void {
  const { body, close } = openDialog('Copy or save as');
  const copy = async (format: CopyFormat, title: string) => {
    const text = await call('copy', { format });
    if (text === undefined) return announce(`Fix the errors first to get ${named(title)}.`);
    await navigator.clipboard.writeText(text).then(
      () => announce(`Copied ${named(title)}.`),
      () => announce('The browser blocked copying.'),
    );
    close();
  };
  const save = async (format: CopyFormat, title: string, file: string) => {
    const text = await call('copy', { format });
    if (text === undefined) return announce(`Fix the errors first to get ${named(title)}.`);
    saveFile(text, file);
  };
  body.append(
    make(
      'ul',
      { class: 'forms' },
      ...formats.map(({ format, title, file }) =>
        make(
          'li',
          {},
          make('span', {}, title),
          make('button', { type: 'button', 'data-copy': format, onclick: () => void copy(format, title) }, 'Copy'),
          make(
            'button',
            { type: 'button', 'data-save': format, onclick: () => void save(format, title, file) },
            'Save',
          ),
        ),
      ),
    ),
  );
}

/** A title for use within a sentence: only acronyms stay capitalized. */
function named(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title;
}
