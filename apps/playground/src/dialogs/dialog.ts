import { make } from '../dom.ts';

/** An open dialog. */
export interface OpenDialog {
  readonly body: HTMLElement;
  close(): void;
}

/** Opens a modal dialog. Escape and a click outside close it, and the focus returns to where it was. */
export function openDialog(
  title: string,
  width: 'narrow' | 'wide' | 'large' = 'narrow',
  onClose?: () => void,
): OpenDialog {
  const before = document.activeElement;
  const body = make('div', { class: 'dialog-body' });
  const dialog = make('dialog', { class: `dialog ${width}`, 'aria-label': title });
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
    onClose?.();
  });
  dialog.addEventListener('mousedown', ({ target }) => {
    if (target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { body, close };
}
