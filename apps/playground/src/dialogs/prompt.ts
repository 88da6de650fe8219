import { make } from '../dom.ts';
import { openDialog } from './dialog.ts';

/** Asks for one line of text. Resolves to `undefined` if the dialog is closed. */
export function askText(title: string, label: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer: string | undefined;
    const { body, close } = openDialog(title, 'narrow', () => resolve(answer));
    const input = make('input', { type: 'text', 'aria-label': label, placeholder: label, required: true });
    body.append(
      make(
        'form',
        {
          class: 'choices',
          onsubmit: (event) => {
            event.preventDefault();
            answer = input.value.trim() || undefined;
            close();
          },
        },
        input,
        make('button', { type: 'submit' }, 'OK'),
      ),
    );
    input.focus();
  });
}
