import { announce } from './live-region.ts';
import type { Workspace } from './workspace.ts';

/** Opens what the query of the URL names: `?example=Tables`, or `?rule=unknown-macro` with all other rules off. */
export async function openExampleFromUrl({ engine, settings, configure, load }: Workspace): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const rule = parameters.get('rule');
  const title = rule ?? parameters.get('example');
  if (location.hash !== '' || title === null) return;
  const entries = (await engine.call('gallery', {})) ?? [];
  const entry = entries.find((each) => each.title === title);
  if (!entry) return announce(`Example "${title}" not found.`);
  if (rule !== null) configure({ ...settings(), config: await engine.call('onlyRule', { code: rule }) });
  load(entry.syntax, entry.text);
}
