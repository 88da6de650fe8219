import { attribute, isElement, type Macro, macroOf, parseStorage, serialize, walk } from '@macrowright/storage';
import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, viewerOf } from '../http/layers.ts';
import { wholeNumber } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { checkPair } from '../rendering/conversion.ts';
import { versionOf } from '../site/content.ts';
import type { ContentRow } from '../store/rows.ts';
import type { V1Layers } from './layers.ts';

/** `content/{id}/history/{version}/macro/id/{macroId}` and its conversions. */
export function macroRoutes(app: Hono, layers: V1Layers): void {
  const path = '/content/:id/history/:version/macro/id/:macro';

  app.get(path, (c) => {
    const { name, parameters, body } = macroIn(c, pageOf(c));
    return json({
      name,
      body: body === undefined ? '' : body.kind === 'plain' ? body.text : serialize(body.nodes),
      parameters: Object.fromEntries(parameters.map(({ name: key, value }) => [key, { value }])),
      _links: { self: c.req.url },
    });
  });

  app.get(`${path}/convert/:to`, (c) => {
    const representation = c.req.param('to');
    const convert = conversionOf(c, representation);
    return json({ value: convert(), representation, _links: { base: viewerOf(c, layers).base } });
  });

  app.get(`${path}/convert/async/:to`, (c) => {
    const to = c.req.param('to');
    const asyncId = layers.conversions.queue({
      owner: userOf(c),
      to,
      key: `${userOf(c)} ${c.req.path}`,
      allowCache: c.req.query('allowCache') === 'true',
      convert: conversionOf(c, to),
    });
    if (asyncId === undefined) throw new HttpError(503, 'Too many conversions are waiting.');
    return json({ asyncId });
  });

  function conversionOf(c: Context, to: string): () => string {
    const page = pageOf(c);
    const { element } = macroIn(c, page);
    checkPair('storage', to);
    const viewer = viewerOf(c, layers);
    return () => layers.renderer.convert(viewer, { value: serialize([element]), from: 'storage', to }, { page });
  }

  function pageOf(c: Context): ContentRow {
    const row = contentFor(c, layers, c.req.param('id') ?? '', 'any');
    return versionOf(layers.store, row, wholeNumber(c.req.param('version') ?? '') || row.version);
  }
}

function macroIn(c: Context, page: ContentRow): Macro {
  const id = c.req.param('macro');
  let found: Macro | undefined;
  walk(parseStorage(page.body).root, {
    enter(node) {
      if (!found && isElement(node) && attribute(node, 'ac:macro-id') === id) found = macroOf(node);
      return !found;
    },
  });
  if (!found) throw new HttpError(404, `Could not find a macro with id ${id}`);
  return found;
}
