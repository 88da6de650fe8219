import { renderView } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import type { Services } from '../context.ts';
import { renderedAs } from '../conversion.ts';
import { dependency } from '../store/changes.ts';
import type { ContentRow } from '../store/content.ts';
import { isLimited } from '../store/restriction.ts';
import { siteOf } from './site.ts';

/** Nobody's name: cannot be written in a Basic header. */
const anonymous = '';

/** The body of a content as one representation for one user: from the cache, or drawn and kept. */
export function drawBody(
  services: Services & { readonly base: string; readonly user: string },
  row: ContentRow,
  representation: string,
): string {
  const { database, views, registry, flavor, base } = services;
  const drawn = renderedAs(representation);
  if (drawn === undefined) return row.body;
  const user = representation === 'anonymous_export_view' ? anonymous : services.user;
  const viewer = isLimited(database, user) ? user : '*';
  const today = new Date().toISOString().slice(0, 10);
  const key = [row.id, row.version, row.status, drawn, base, viewer, today].join('\n');
  const known = views.get(key);
  if (known !== undefined) return known;

  const from = new Set([dependency.content(row.id)]);
  const site = siteOf(database, { baseUrl: base, flavor, user, page: row, drawnFrom: (name) => from.add(name) });
  const { html } = renderView(parseStorage(row.body), { representation: drawn, site, registry });
  views.set(key, html, from);
  return html;
}
