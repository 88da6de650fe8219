import { part } from './dom.ts';
import type { EngineAnswer, EngineRest } from './protocol.ts';

const outdated = 'Outdated: the source has errors';

/** Shows which text is the source, and whether the other panes are up to date. */
export function showAnswerStatus({ source, view }: EngineAnswer): void {
  set(source, 'Source');
  if (source === 'wiki') set('storage', 'Generated');
  set('view', view ? 'Up to date' : outdated);
  document.body.classList.toggle('outdated', view === undefined);
}

/** Shows whether wiki markup was generated from the storage format, and how much of it is not wiki markup. */
export function showRestStatus({ source, wiki, losses }: EngineRest): void {
  if (source === 'storage') set('wiki', wiki === undefined ? outdated : generatedStatus(losses.length));
}

/** Whether the view shows the result of an earlier text, because the current one has errors. */
export function isViewOutdated(): boolean {
  return document.body.classList.contains('outdated');
}

function generatedStatus(losses: number): string {
  if (losses === 0) return 'Generated';
  return `Generated, ${losses} ${losses === 1 ? 'part' : 'parts'} kept as storage format`;
}

function set(pane: 'wiki' | 'storage' | 'view', status: string): void {
  part(`${pane}-state`, HTMLElement).textContent = status;
}
