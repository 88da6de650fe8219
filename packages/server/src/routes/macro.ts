import { attribute, isElement, type Macro, macroOf, parseStorage, serialize, walk } from '@macrowright/storage';
import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { contentFor, type Services, userOf } from '../context.ts';
import { checkPair, convert } from '../conversion.ts';
import { Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { wholeNumber } from '../request.ts';
import { type ContentRow, versionOf } from '../store/content.ts';
import { siteOf } from '../view/site.ts';

/** `content/{id}/history/{version}/macro/id/{macroId}`, and its conversion. */
export function macroRoutes(app: Hono, services: Services): void {
  const path = '/content/:id/history/:version/macro/id/:macro';

  app.get(path, (c) => {
    const { name, parameters, body } = macroFor(c);
    return json({
      name,
      body: body === undefined ? '' : body.kind === 'plain' ? body.text : serialize(body.nodes),
      parameters: Object.fromEntries(parameters.map(({ name: key, value }) => [key, { value }])),
      _links: { self: c.req.url },
    });
  });

  app.get(`${path}/convert/:to`, (c) => {
    const [{ element }, representation] = [macroFor(c), c.req.param('to')];
    const value = converted(c, element, representation);
    return json({ value: value(), representation, _links: { base: jsonContext(c, services).base } });
  });

  app.get(`${path}/convert/async/:to`, (c) => {
    const [{ element }, to] = [macroFor(c), c.req.param('to')];
    const work = converted(c, element, to);
    const key = `${userOf(c)} ${c.req.path}`;
    const allowCache = c.req.query('allowCache') === 'true';
    const asyncId = services.conversions.queue({ owner: userOf(c), to, key, allowCache, convert: work });
    if (asyncId === undefined) throw new Refusal(503, 'Too many conversions are waiting.');
    return json({ asyncId });
  });

  function converted(c: Context, element: Macro['element'], to: string): () => string {
    checkPair('storage', to);
    const { database, flavor, registry } = services;
    const site = siteOf(database, { baseUrl: jsonContext(c, services).base, flavor, user: userOf(c), page: pageOf(c) });
    return () => convert({ value: serialize([element]), from: 'storage', to, site, registry });
  }

  function pageOf(c: Context): ContentRow {
    const row = contentFor(c, services, c.req.param('id') ?? '', 'any');
    return versionOf(services.database, row, wholeNumber(c.req.param('version') ?? '') || row.version);
  }

  function macroFor(c: Context): Macro {
    const id = c.req.param('macro');
    let found: Macro | undefined;
    walk(parseStorage(pageOf(c).body).root, {
      enter(node) {
        if (!found && isElement(node) && attribute(node, 'ac:macro-id') === id) found = macroOf(node);
        return !found;
      },
    });
    if (!found) throw new Refusal(404, `Could not find a macro with id ${id}`);
    return found;
  }
}
