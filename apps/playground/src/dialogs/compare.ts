import { make } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import type { Syntax } from '../protocol.ts';
import type { UpstreamClient } from '../site/upstream-client.ts';
import { openDialog } from './dialog.ts';
import { differenceParts } from './differences.ts';

/** The source text, and its conversion in this playground. */
export interface Comparable {
  readonly source: Syntax;
  readonly text: string;
  readonly storage: string;
  readonly html: string;
}

/** Also converts the source in the connected Confluence, and shows the differences in meaning side by side. */
export async function openCompare(
  call: CallEngine,
  upstream: UpstreamClient,
  { source, text, storage, html }: Comparable,
) {
  const { body } = openDialog('Compare with the connected Confluence', 'wide');
  const progress = make('p', { class: 'note', role: 'status' }, 'Converting in Confluence…');
  body.append(progress);
  const show = async (title: string, here: string, there: string) => {
    body.append(...(await differenceParts(call, title, ['Playground', here], ['Confluence', there])));
  };
  try {
    if (source === 'wiki') await show('Storage format', storage, await upstream.convert(text, 'wiki', 'storage'));
    await show('View', html, await upstream.convert(text, source, 'view'));
    progress.textContent = 'Left: converted in this playground. Right: converted in the connected Confluence.';
  } catch (error) {
    progress.textContent = error instanceof Error ? error.message : String(error);
  }
}
