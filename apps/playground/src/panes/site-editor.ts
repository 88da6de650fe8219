import type { SiteContextJson } from '@macrowright/convert';
import { make, part } from '../dom.ts';
import { readContext } from '../site-context.ts';
import { samplePage, sampleSite } from '../site-sample.ts';
import { createSiteForm } from './site-form.ts';
import { createTabs } from './tabs.ts';

/** Events of the site editor. */
export interface SiteEditorEvents {
  onChange(context: SiteContextJson | undefined): void;
  /** Called to load the sample page. */
  onLoad(wiki: string): void;
}

const noContext = 'No site context: links and includes cannot be resolved.';

/** Edits the site context, as a form or as JSON. */
export function createSiteEditor(host: HTMLElement, { onChange, onLoad }: SiteEditorEvents) {
  let context: SiteContextJson | undefined;
  const note = make('p', { class: 'note', role: 'status' });
  const area = make('textarea', { 'aria-label': 'Site context as JSON', spellcheck: 'false' });
  const form = make('div', { class: 'site-form' });
  const { show: fillForm } = createSiteForm(form, {
    onChange(next) {
      setContext(next);
      area.value = jsonOf(next);
    },
    onStatus: (message) => (note.textContent = message),
  });

  function setContext(next: SiteContextJson | undefined): void {
    context = next;
    onChange(next);
  }

  function fill(next: SiteContextJson | undefined, message: string): void {
    setContext(next);
    area.value = jsonOf(next);
    fillForm(next);
    note.textContent = message;
  }

  function readJson(): void {
    const text = area.value.trim();
    try {
      const value: unknown = text === '' ? {} : JSON.parse(text);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new SyntaxError('the value must be an object');
      }
      setContext(readContext(value));
      note.textContent = context ? 'Active.' : noContext;
    } catch (error) {
      note.textContent = `Invalid JSON. The previous context stays active: ${error instanceof Error ? error.message : error}`;
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
      make(
        'p',
        {},
        'Describe the site of this page. Links, includes, child pages, attachments and users are looked up here.',
      ),
      make(
        'div',
        { class: 'choices' },
        make(
          'div',
          { role: 'tablist', 'aria-label': 'Edit site context as', id: 'site-tabs' },
          tab('form', 'Form'),
          tab('json', 'JSON'),
        ),
        button('Load sample site', () => fill(sampleSite, 'The sample site is active.')),
        button('Load sample page', () => {
          fill(sampleSite, 'The sample site is active, with a page that uses all of it.');
          onLoad(samplePage);
        }),
        button('Clear', () => fill(undefined, noContext)),
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
      area.value = jsonOf(next);
      fillForm(next);
    },
  };
}

function jsonOf(context: SiteContextJson | undefined): string {
  return context ? JSON.stringify(context, null, 2) : '';
}
