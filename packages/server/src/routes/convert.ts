import type { Hono } from 'hono';
import { baseUrl, jsonObject, member, type Services, textValue } from '../context.ts';
import { convert } from '../conversion.ts';
import { Refusal } from '../errors.ts';
import { contextOf, siteOf } from '../site.ts';

const representations = new Set([
  'view',
  'export_view',
  'styled_view',
  'storage',
  'editor',
  'editor2',
  'anonymous_export_view',
  'wiki',
  'atlas_doc_format',
]);

/** `contentbody/convert/{to}`. */
export function convertRoutes(app: Hono, services: Services): void {
  app.post('/contentbody/convert/:to', async (c) => {
    const to = c.req.param('to');
    const body = await jsonObject(c);
    const { value, representation: from } = body;
    if (typeof value !== 'string') throw new Refusal(400, 'The body needs a "value".');
    if (typeof from !== 'string') throw new Refusal(400, 'The body needs a "representation".');
    for (const name of [from, to]) {
      if (!representations.has(name)) throw new Refusal(400, `Unknown representation: ${name}`);
    }
    const contentId = c.req.query('contentIdContext') ?? textValue(member(body, 'content').id);
    const context = contextOf(services.database, contentId, c.req.query('spaceKeyContext'));
    const base = baseUrl(c, services);
    const converted = convert({ value, from, to, site: siteOf(services.database, base, context) });
    return c.json({ value: converted, representation: to, _links: { base } });
  });
}
