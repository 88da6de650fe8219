import { make } from '../dom.ts';
import type { ContextField, ContextRow } from '../site-context.ts';

/** The labelled inputs of a row. `changed` is told of the whole row after each change; an empty input takes its field away. */
export function createFields(
  row: ContextRow,
  fields: readonly ContextField[],
  changed: (row: ContextRow) => void,
): HTMLElement {
  let now = row;
  const set = (name: string, value: unknown) => {
    const { [name]: _old, ...rest } = now;
    now = value === undefined ? rest : { ...rest, [name]: value };
    changed(now);
  };
  return make(
    'div',
    { class: 'fields' },
    ...fields.flatMap((field) => {
      if (field.label === undefined) return [];
      const input = inputOf(field, row[field.name], (value) => set(field.name, value));
      return [make('label', { class: field.kind === 'long' ? 'whole' : '' }, make('span', {}, field.label), input)];
    }),
  );
}

function inputOf({ name, kind, hint }: ContextField, value: unknown, set: (value: unknown) => void): HTMLElement {
  if (kind === 'type') {
    const select = make(
      'select',
      { name, onchange: () => set(select.value) },
      make('option', { value: 'page' }, 'Page'),
      make('option', { value: 'blogpost' }, 'Blog post'),
    );
    select.value = value === 'blogpost' ? 'blogpost' : 'page';
    return select;
  }
  const props = { name, spellcheck: 'false', placeholder: hint };
  const input =
    kind === 'long' ? make('textarea', props) : make('input', { ...props, type: 'text', autocomplete: 'off' });
  if (kind === 'number') input.setAttribute('inputmode', 'numeric');
  input.value = Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);
  input.addEventListener('input', () => {
    const text = input.value.trim();
    const number = Number(text);
    const isWrong = kind === 'number' && text !== '' && !(Number.isSafeInteger(number) && number >= 0);
    input.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) return;
    if (text === '') set(undefined);
    else if (kind === 'number') set(number);
    else if (kind === 'texts')
      set(
        text
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      );
    else set(kind === 'long' ? input.value : text);
  });
  return input;
}
