import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { contentFor, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { childrenJson, descendantsJson } from '../json/children.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { pageOf } from '../request.ts';
import { condition, findContent } from '../store/find.ts';
import type { Condition } from '../store/restriction.ts';
import { descendantIds } from '../store/tree.ts';

const current = condition("c.status = 'current'");

/** `content/{id}/child` and `content/{id}/descendant`. Attachments of one content have a file of their own. */
export function childrenRoutes(app: Hono, services: Services): void {
  const answerList = (c: Context, conditions: readonly Condition[], order: string) => {
    const page = pageOf(c);
    const slice = { start: page.start, limit: page.limit + 1, order };
    const rows = findContent(services.database, userOf(c), [...conditions, current], slice);
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    return json(
      listJson(
        c,
        services,
        rows.map((row) => contentJson(cx, row, expand)),
        page,
      ),
    );
  };

  app.get('/content/:id/child', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    return json(childrenJson(jsonContext(c, services), row, expansions(c)));
  });

  app.get('/content/:id/descendant', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    return json(descendantsJson(jsonContext(c, services), row, expansions(c)));
  });

  app.get('/content/:id/child/page', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    if (row.type !== 'page') throw new Refusal(400, `A ${row.type} has no child pages.`);
    return answerList(c, [condition("c.parent_id = ? AND c.type = 'page'", row.id)], 'coalesce(c.position, c.id)');
  });

  app.get('/content/:id/child/comment', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    const conditions = [condition("c.type = 'comment'")];
    // Replies are children of comments; `depth=all` lists them with the others.
    if (row.type === 'comment') conditions.push(condition('c.parent_id = ?', row.id));
    else conditions.push(condition('c.container_id = ?', row.id));
    if (row.type !== 'comment' && c.req.query('depth') !== 'all') conditions.push(condition('c.parent_id IS NULL'));
    const locations = c.req.queries('location')?.filter((location) => location !== '');
    if (locations?.length) {
      conditions.push(
        condition(`coalesce(c.location, 'footer') IN (${locations.map(() => '?').join(', ')})`, ...locations),
      );
    }
    return answerList(c, conditions, 'c.id');
  });

  app.get('/content/:id/descendant/:type{(?:page|comment|attachment)}', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    const type = c.req.param('type');
    if (type === 'page')
      return answerList(c, [condition(`c.type = 'page' AND c.id IN (${descendantIds})`, row.id)], 'c.id');
    const owners = `c.container_id = ? OR c.container_id IN (${descendantIds})`;
    return answerList(c, [condition('c.type = ?', type), condition(`(${owners})`, row.id, row.id)], 'c.id');
  });
}
