import type { SiteContextJson } from '@macrowright/convert';
import { make, part } from '../dom.ts';
import { readContext } from '../site-context.ts';
import { samplePage, sampleSite } from '../site-sample.ts';
import { createSiteForm } from './site-form.ts';
import { createTabs } from './tabs.ts';

/** Who is told of what a person does here. */
export interface SiteEditorEvents {
  changed(context: SiteContextJson | undefined): void;
  /** Loads wiki markup that uses the sample site. */
  load(wiki: string): void;
}

/** Edits what the page knows of its site, as a form or as JSON. */
export function createSiteEditor(host: HTMLElement, { changed, load }: SiteEditorEvents) {
  let context: SiteContextJson | undefined;
  const note = make('p', { class: 'note', role: 'status' });
  const area = make('textarea', { 'aria-label': 'Site context as JSON', spellcheck: 'false' });
  const form = make('div', { class: 'site-form' });
  const { show: fillForm } = createSiteForm(form, {
    changed(next) {
      take(next);
      area.value = written(next);
    },
    told: (message) => (note.textContent = message),
  });

  function take(next: SiteContextJson | undefined): void {
    context = next;
    changed(next);
  }

  function fill(next: SiteContextJson | undefined, message: string): void {
    take(next);
    area.value = written(next);
    fillForm(next);
    note.textContent = message;
  }

  function readJson(): void {
    const text = area.value.trim();
    try {
      const value: unknown = text === '' ? {} : JSON.parse(text);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new SyntaxError('an object is needed');
      }
      take(readContext(value));
      note.textContent = context ? 'In use.' : 'Nothing is known of the site: links and includes stay as they are.';
    } catch (error) {
      note.textContent = `Not in use: ${error instanceof Error ? error.message : error}`;
    }
  }

  area.addEventListener('input', readJson);
  const button = (title: string, run: () => void) => make('button', { type: 'button', onclick: run }, title);
  const tab = (name: string, title: string) =>
    make(
      'button',
      { type: 'button', role: 'tab', id: `site-${name}-tab`, 'data-tab': name, 'aria-controls': `site-${name}` },
      title,
    );
  host.replaceChildren(
    make(
      'div',
      { class: 'site-help' },
      make('p', {}, 'What the page knows of its site: links, includes, children, files and people are looked up here.'),
      make(
        'div',
        { class: 'choices' },
        make(
          'div',
          { role: 'tablist', 'aria-label': 'Site context as', id: 'site-tabs' },
          tab('form', 'Form'),
          tab('json', 'JSON'),
        ),
        button('Sample site', () => fill(sampleSite, 'The sample site is in use.')),
        button('Sample page', () => {
          fill(sampleSite, 'The sample site is in use, and the page that asks it for all it knows.');
          load(samplePage);
        }),
        button('Clear', () => fill(undefined, 'Nothing is known of the site: links and includes stay as they are.')),
      ),
      note,
    ),
    make('div', { role: 'tabpanel', id: 'site-form', 'aria-labelledby': 'site-form-tab' }, form),
    make('div', { role: 'tabpanel', id: 'site-json', 'aria-labelledby': 'site-json-tab', hidden: true }, area),
  );
  createTabs(part('site-tabs', HTMLElement), (name) => {
    if (name === 'form') fillForm(context);
  }).show('form');
  return {
    show(next: SiteContextJson | undefined): void {
      context = next;
      area.value = written(next);
      fillForm(next);
    },
  };
}

function written(context: SiteContextJson | undefined): string {
  return context ? JSON.stringify(context, null, 2) : '';
}
