import type { SiteContextJson } from '@macrowright/convert';
import { make } from '../dom.ts';
import {
  type ContextRow,
  type ContextSection,
  contextSections,
  pageFields,
  readContext,
  siteFields,
} from '../site-context.ts';
import { createFields } from './site-fields.ts';

/** Events of the form. */
export interface SiteFormEvents {
  onChange(context: SiteContextJson | undefined): void;
  /** Called with a message when a row has been added or removed. */
  onStatus(message: string): void;
}

/** The site context as a form: the site, the page itself, and lists with rows that can be added and removed. */
export function createSiteForm(host: HTMLElement, { onChange, onStatus }: SiteFormEvents) {
  let context: SiteContextJson = {};

  const update = (part: object) => {
    context = readContext({ ...context, ...part }) ?? {};
    onChange(Object.keys(context).length > 0 ? context : undefined);
  };
  const rowsOf = (section: ContextSection): readonly ContextRow[] =>
    // rows contain only the fields of their section
    (context[section.key] ?? []) as readonly object[] as readonly ContextRow[];

  function group(title: string, row: ContextRow, fields: typeof siteFields, set: (row: ContextRow) => void) {
    return make('fieldset', {}, make('legend', {}, title), createFields(row, fields, set));
  }

  function list(section: ContextSection): HTMLElement {
    const { key, title, one, titleField, fields, create } = section;
    const rows = make('div', { class: 'rows' });
    const add = make(
      'button',
      { type: 'button', 'data-add': key, onclick: () => append() },
      `Add ${article(one)} ${one.toLowerCase()}`,
    );
    const nameOf = (row: ContextRow, index: number) => String(row[titleField] ?? `${one} ${index + 1}`);

    function append(): void {
      const all = rowsOf(section);
      update({ [key]: [...all, create(context, all.length)] });
      render(all.length);
      onStatus(`Added ${article(one)} ${one.toLowerCase()}.`);
    }

    function remove(index: number): void {
      const all = rowsOf(section);
      const name = nameOf(all[index] ?? {}, index);
      update({ [key]: all.filter((_row, at) => at !== index) });
      render();
      (rows.children[Math.min(index, rows.children.length - 1)]?.querySelector('summary') ?? add).focus();
      onStatus(`Removed "${name}".`);
    }

    /** Renders all rows. Opens one of them, if given, and focuses its first field. */
    function render(open?: number): void {
      rows.replaceChildren(...rowsOf(section).map((row, index) => rowElement(row, index, index === open)));
      if (open !== undefined) rows.children[open]?.querySelector('input')?.select();
    }

    function rowElement(row: ContextRow, index: number, isOpen: boolean): HTMLElement {
      const summary = make('summary', {}, nameOf(row, index));
      const inputs = createFields(row, fields, (next) => {
        summary.textContent = nameOf(next, index);
        update({ [key]: rowsOf(section).map((each, at) => (at === index ? next : each)) });
      });
      const removeButton = make(
        'button',
        { type: 'button', class: 'quiet', onclick: () => remove(index) },
        `Remove this ${one.toLowerCase()}`,
      );
      return make('details', { open: isOpen }, summary, inputs, removeButton);
    }

    render();
    return make('fieldset', { 'data-list': key }, make('legend', {}, title), rows, add);
  }

  return {
    show(next: SiteContextJson | undefined): void {
      context = next ?? {};
      const site = context as ContextRow; // only the fields of the site are read
      host.replaceChildren(
        group('This page', (context.page ?? {}) as object as ContextRow, pageFields, (page) => update({ page })),
        ...contextSections.map(list),
        group('Site', site, siteFields, (row) =>
          update(Object.fromEntries(siteFields.map(({ name }) => [name, row[name]]))),
        ),
      );
    },
  };
}

function article(noun: string): string {
  return /^[aeio]/i.test(noun) ? 'an' : 'a';
}
