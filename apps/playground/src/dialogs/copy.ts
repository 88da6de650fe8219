import { announce } from '../announce.ts';
import { make } from '../dom.ts';
import type { Ask } from '../engine-client.ts';
import type { CopyForm } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { openDialog } from './dialog.ts';

const forms: readonly { readonly form: CopyForm; readonly title: string; readonly file: string }[] = [
  { form: 'builder', title: 'Builder code (TypeScript)', file: 'page.ts' },
  { form: 'jsx', title: 'JSX', file: 'page.tsx' },
  { form: 'storage', title: 'Storage format', file: 'page.storage.xml' },
  { form: 'wiki', title: 'Wiki markup', file: 'page.wiki' },
  { form: 'html', title: 'View HTML', file: 'page.html' },
  { form: 'tree', title: 'Tree as JSON', file: 'page.json' },
  { form: 'curl', title: 'curl for the conversion', file: 'convert.sh' },
  { form: 'issue', title: 'Markdown for an issue', file: 'issue.md' },
];

/** Offers the document in every form it has, to copy or to save. */
export function openCopy(ask: Ask): void {
  const { body, close } = openDialog('Copy or save as');
  const copy = async (form: CopyForm, title: string) => {
    const text = await ask('copy', { form });
    if (text === undefined) return announce(`There is no ${title} of this document now.`);
    await navigator.clipboard.writeText(text).then(
      () => announce(`${title} copied.`),
      () => announce('The browser did not allow copying.'),
    );
    close();
  };
  const save = async (form: CopyForm, title: string, file: string) => {
    const text = await ask('copy', { form });
    if (text === undefined) return announce(`There is no ${title} of this document now.`);
    saveFile(text, file);
  };
  body.append(
    make(
      'ul',
      { class: 'forms' },
      ...forms.map(({ form, title, file }) =>
        make(
          'li',
          {},
          make('span', {}, title),
          make('button', { type: 'button', 'data-copy': form, onclick: () => void copy(form, title) }, 'Copy'),
          make('button', { type: 'button', 'data-save': form, onclick: () => void save(form, title, file) }, 'Save'),
        ),
      ),
    ),
  );
}
