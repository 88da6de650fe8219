import { make } from '../dom.ts';

/** An open dialog. */
export interface OpenDialog {
  readonly body: HTMLElement;
  close(): void;
}

/** Opens a modal dialog with a title. Escape and a press beside it close it; the focus goes back to where it was. */
export function openDialog(
  title: string,
  kind: 'narrow' | 'wide' | 'large' = 'narrow',
  closed?: () => void,
): OpenDialog {
  const before = document.activeElement;
  const body = make('div', { class: 'dialog-body' });
  const dialog = make('dialog', { class: `dialog ${kind}`, 'aria-label': title });
  const close = () => dialog.close();
  dialog.append(
    make(
      'div',
      { class: 'dialog-head' },
      make('h2', {}, title),
      make('button', { type: 'button', class: 'quiet', 'aria-label': 'Close', onclick: close }, '✕'),
    ),
    body,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    closed?.();
  });
  dialog.addEventListener('mousedown', ({ target }) => {
    if (target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { body, close };
}
