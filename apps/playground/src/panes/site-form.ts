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

/** Who is told of what a person does in the form. */
export interface SiteFormEvents {
  changed(context: SiteContextJson | undefined): void;
  /** A sentence for the live region: what was added or removed. */
  told(message: string): void;
}

/** The site context as a form: the site, the page itself, and lists with rows that can be added and removed. */
export function createSiteForm(host: HTMLElement, { changed, told }: SiteFormEvents) {
  let context: SiteContextJson = {};

  const update = (part: object) => {
    context = readContext({ ...context, ...part }) ?? {};
    changed(Object.keys(context).length > 0 ? context : undefined);
  };
  const rowsOf = (section: ContextSection): readonly ContextRow[] =>
    // rows are plain data of the fields that the section names
    (context[section.key] ?? []) as readonly object[] as readonly ContextRow[];

  function group(title: string, row: ContextRow, fields: typeof siteFields, set: (row: ContextRow) => void) {
    return make('fieldset', {}, make('legend', {}, title), createFields(row, fields, set));
  }

  function list(section: ContextSection): HTMLElement {
    const { key, title, one, names, fields, begin } = section;
    const rows = make('div', { class: 'rows' });
    const add = make(
      'button',
      { type: 'button', 'data-add': key, onclick: () => append() },
      `Add a ${one.toLowerCase()}`,
    );
    const nameOf = (row: ContextRow, index: number) => String(row[names] ?? `${one} ${index + 1}`);

    function append(): void {
      const all = rowsOf(section);
      update({ [key]: [...all, begin(context, all.length)] });
      draw(all.length);
      told(`${one} added.`);
    }

    function remove(index: number): void {
      const all = rowsOf(section);
      const name = nameOf(all[index] ?? {}, index);
      update({ [key]: all.filter((_row, at) => at !== index) });
      draw();
      (rows.children[Math.min(index, rows.children.length - 1)]?.querySelector('summary') ?? add).focus();
      told(`${name} removed.`);
    }

    /** Draws all rows; one may be open, with the focus in its first field. */
    function draw(open?: number): void {
      rows.replaceChildren(...rowsOf(section).map((row, index) => rowElement(row, index, index === open)));
      if (open !== undefined) rows.children[open]?.querySelector('input')?.select();
    }

    function rowElement(row: ContextRow, index: number, isOpen: boolean): HTMLElement {
      const summary = make('summary', {}, nameOf(row, index));
      const inputs = createFields(row, fields, (next) => {
        summary.textContent = nameOf(next, index);
        update({ [key]: rowsOf(section).map((each, at) => (at === index ? next : each)) });
      });
      const away = make(
        'button',
        { type: 'button', class: 'quiet', onclick: () => remove(index) },
        `Remove this ${one.toLowerCase()}`,
      );
      return make('details', { open: isOpen }, summary, inputs, away);
    }

    draw();
    return make('fieldset', { 'data-list': key }, make('legend', {}, title), rows, add);
  }

  return {
    show(next: SiteContextJson | undefined): void {
      context = next ?? {};
      const site = context as ContextRow; // its own fields are read by name
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
