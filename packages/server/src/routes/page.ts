import type { Context, Hono } from 'hono';
import { nosniff, redirected } from '../answer.ts';
import { contentFor, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { webPath } from '../json/links.ts';
import { idOfTinyPath } from '../json/tiny.ts';
import type { ContentRow } from '../store/content.ts';
import { condition, findContent, titled } from '../store/find.ts';
import { readSpace } from '../store/space.ts';
import { drawBody } from '../view/draw.ts';

/** A drawn page loads pictures of this site and nothing else, and runs nothing. */
const policy =
  "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The pages that links lead to: `display/KEY/Title`, `pages/viewpage.action`, `spaces/KEY/pages/ID`, `x/TINY`. */
export function pageRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const show = (c: Context, row: ContentRow | undefined) => {
    if (!row) throw noContent('');
    if (row.type === 'attachment' || row.type === 'comment')
      return redirected(addressOf(c, contentFor(c, services, String(row.container_id))));
    const html = drawBody(jsonContext(c, services), row, 'styled_view');
    return c.html(html, 200, { 'content-security-policy': policy, 'cache-control': 'no-cache', ...nosniff });
  };
  const addressOf = (c: Context, row: ContentRow) => services.contextPath + webPath(jsonContext(c, services), row);
  const named = (c: Context, type: string, day?: string) => {
    const space = readSpace(database, c.req.param('key') ?? '');
    const title = (c.req.param('title') ?? '').replaceAll('+', ' ');
    const conditions = [
      condition("c.space_id = ? AND c.type = ? AND c.status = 'current'", space.id, type),
      titled(title),
    ];
    if (day) conditions.push(condition('c.posting_day = ?', day));
    return findContent(database, userOf(c), conditions, { start: 0, limit: 1 })[0];
  };

  app.get('/display/:key', (c) => home(c));
  app.get('/spaces/:key', (c) => home(c));
  app.get('/spaces/:key/overview', (c) => home(c));
  app.get('/display/:key/:title', (c) => show(c, named(c, 'page')));
  app.get('/display/:key/:year{[0-9]{4}}/:month/:day/:title', (c) =>
    show(c, named(c, 'blogpost', `${c.req.param('year')}-${c.req.param('month')}-${c.req.param('day')}`)),
  );
  app.get('/pages/viewpage.action', (c) => show(c, contentFor(c, services, c.req.query('pageId') ?? '')));
  app.get('/spaces/:key/pages/:id/:title?', (c) => show(c, contentFor(c, services, c.req.param('id'))));
  app.get('/spaces/:key/blog/:year/:month/:day/:id/:title?', (c) =>
    show(c, contentFor(c, services, c.req.param('id'))),
  );
  app.get('/x/:code', (c) => {
    const id = idOfTinyPath(c.req.param('code'));
    if (id === undefined) throw new Refusal(404, `No page has the short address ${c.req.param('code')}`);
    return redirected(addressOf(c, contentFor(c, services, String(id))));
  });

  function home(c: Context) {
    const { homepage_id } = readSpace(database, c.req.param('key') ?? '');
    return show(c, homepage_id === null ? undefined : contentFor(c, services, String(homepage_id)));
  }
}
