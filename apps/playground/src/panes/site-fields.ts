import { make } from '../dom.ts';
import type { ContextField, ContextRow } from '../site-context.ts';

/** Creates labeled inputs for a row. Calls `onChange` with the whole row; an empty input removes its field. */
export function createFields(
  row: ContextRow,
  fields: readonly ContextField[],
  onChange: (row: ContextRow) => void,
): HTMLElement {
  let current = row;
  const set = (name: string, value: unknown) => {
    const { [name]: _old, ...rest } = current;
    current = value === undefined ? rest : { ...rest, [name]: value };
    onChange(current);
  };
  return make(
    'div',
    { class: 'fields' },
    ...fields.flatMap((field) => {
      if (field.label === undefined) return [];
      const input = inputOf(field, row[field.name], (value) => set(field.name, value));
      return [make('label', { class: field.kind === 'markup' ? 'whole' : '' }, make('span', {}, field.label), input)];
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
    kind === 'markup' ? make('textarea', props) : make('input', { ...props, type: 'text', autocomplete: 'off' });
  if (kind === 'number') input.setAttribute('inputmode', 'numeric');
  input.value = Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);
  input.addEventListener('input', () => {
    const text = input.value.trim();
    const number = Number(text);
    const isInvalid = kind === 'number' && text !== '' && !(Number.isSafeInteger(number) && number >= 0);
    input.setAttribute('aria-invalid', String(isInvalid));
    if (isInvalid) return;
    if (text === '') set(undefined);
    else if (kind === 'number') set(number);
    else if (kind === 'list')
      set(
        text
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      );
    else set(kind === 'markup' ? input.value : text);
  });
  return input;
}
