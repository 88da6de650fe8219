import type { Context, Hono } from 'hono';
import { contentNotFound, SiteError } from '../site/site-error.ts';
import { readSpace } from '../site/spaces.ts';
import type { ContentRow } from '../store/rows.ts';
import { contentFor, type Layers, viewerOf } from './layers.ts';
import { webPath } from './links.ts';
import { nosniff, redirect } from './responses.ts';
import { idOfTinyPath } from './tiny-links.ts';
import { userOf } from './user.ts';

/** A rendered page loads only images from this site and runs no scripts. */
const policy =
  "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The web pages that links point to: `display/KEY/Title`, `pages/viewpage.action`, `spaces/KEY/pages/ID`, `x/TINY`. */
export function pageRoutes(app: Hono, layers: Layers): void {
  const { store, links, renderer } = layers;
  const pathOf = (row: ContentRow) =>
    links.contextPath + webPath(links, row, store.spaces.byId(row.space_id)?.key ?? '');
  const show = (c: Context, row: ContentRow | undefined) => {
    if (!row) throw contentNotFound('');
    if (row.type === 'attachment' || row.type === 'comment') {
      return redirect(pathOf(contentFor(c, layers, String(row.container_id))));
    }
    const html = renderer.body(viewerOf(c, layers), row, 'styled_view');
    return c.html(html, 200, { 'content-security-policy': policy, 'cache-control': 'no-cache', ...nosniff });
  };
  const byTitle = (c: Context, type: string, postingDay?: string) => {
    const space = readSpace(store, c.req.param('key') ?? '');
    const title = (c.req.param('title') ?? '').replaceAll('+', ' ');
    const filter = { spaceIds: [space.id], types: [type], statuses: ['current'], title, postingDay };
    return store.content.find(userOf(c), filter, { start: 0, limit: 1 })[0];
  };
  const showHome = (c: Context) => {
    const { homepage_id } = readSpace(store, c.req.param('key') ?? '');
    return show(c, homepage_id === null ? undefined : contentFor(c, layers, String(homepage_id)));
  };
  const showById = (c: Context, id = c.req.param('id') ?? '') => show(c, contentFor(c, layers, id));

  app.get('/display/:key', showHome);
  app.get('/spaces/:key', showHome);
  app.get('/spaces/:key/overview', showHome);
  app.get('/display/:key/:title', (c) => show(c, byTitle(c, 'page')));
  app.get('/display/:key/:year{[0-9]{4}}/:month/:day/:title', (c) => {
    const { year, month, day } = c.req.param();
    return show(c, byTitle(c, 'blogpost', `${year}-${month}-${day}`));
  });
  app.get('/pages/viewpage.action', (c) => showById(c, c.req.query('pageId') ?? ''));
  app.get('/spaces/:key/pages/:id/:title?', (c) => showById(c));
  app.get('/spaces/:key/blog/:year/:month/:day/:id/:title?', (c) => showById(c));
  app.get('/x/:code', (c) => {
    const id = idOfTinyPath(c.req.param('code'));
    if (id === undefined) throw new SiteError('not-found', `No page has the short URL ${c.req.param('code')}`);
    return redirect(pathOf(contentFor(c, layers, String(id))));
  });
}
