import { make } from '../dom.ts';
import type { Ask } from '../engine-client.ts';
import type { Syntax } from '../protocol.ts';
import type { UpstreamClient } from '../site/upstream-client.ts';
import { openDialog } from './dialog.ts';
import { differenceParts } from './differences.ts';

/** What is compared: the text that was edited, and what the engine here made of it. */
export interface Comparable {
  readonly source: Syntax;
  readonly text: string;
  readonly storage: string;
  readonly html: string;
}

/** Converts with the real Confluence as well, and shows side by side what differs in meaning, then the raw texts. */
export async function openCompare(ask: Ask, upstream: UpstreamClient, { source, text, storage, html }: Comparable) {
  const { body } = openDialog('This engine and the real Confluence', 'wide');
  const progress = make('p', { class: 'note', role: 'status' }, 'Converting there…');
  body.append(progress);
  const show = async (title: string, here: string, there: string) => {
    body.append(...(await differenceParts(ask, title, ['Here', here], ['There', there])));
  };
  try {
    if (source === 'wiki') await show('Storage', storage, await upstream.convert(text, 'wiki', 'storage'));
    await show('View', html, await upstream.convert(text, source, 'view'));
    progress.textContent = 'Left: the engine of this page. Right: the answer of the connected Confluence.';
  } catch (error) {
    progress.textContent = error instanceof Error ? error.message : String(error);
  }
}
