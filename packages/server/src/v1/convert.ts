import { isRecord } from '@macrowright/storage';
import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, viewerOf } from '../http/layers.ts';
import { type Json, jsonObject, listQuery, member, textValue } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { checkPair, checkStorage } from '../rendering/conversion.ts';
import type { AsyncConversion, AsyncRequest } from '../rendering/conversion-queue.ts';
import { type Expand, expansions, nothing } from './expand.ts';
import type { V1Layers } from './layers.ts';

const maxInputs = 10;
const maxIds = 50;

/** A conversion described by a request. */
interface RequestedConversion {
  readonly to: string;
  /** The same for equal conversions. */
  readonly key: string;
  /** Rejects an invalid body. `run` does so too, but later. */
  check(): void;
  run(): string;
}

/** `contentbody/convert/{to}`: synchronous and asynchronous, single and in bulk. */
export function convertRoutes(app: Hono, layers: V1Layers): void {
  const { conversions } = layers;
  const path = '/contentbody/convert';

  app.post(`${path}/async/bulk/tasks`, async (c) => {
    const { conversionInputs } = await jsonObject(c);
    if (!Array.isArray(conversionInputs)) throw new HttpError(400, 'The body needs "conversionInputs".');
    if (conversionInputs.length > maxInputs) throw new HttpError(400, `There are more than ${maxInputs} inputs.`);
    const requests = conversionInputs.map((input: unknown) => {
      const body = isRecord(input) ? input : {};
      const conversion = conversionOf(c, layers, textValue(body.to) ?? '', member(body, 'body'), body);
      return asyncRequest(c, conversion, body.allowCache === true);
    });
    return json(requests.map((request) => ({ asyncId: conversions.queue(request) ?? 'FAILED_TO_QUEUE' })));
  });

  app.get(`${path}/async/bulk/tasks`, (c) => {
    const ids = listQuery(c, 'ids') ?? [];
    if (ids.length > maxIds) throw new HttpError(400, `There are more than ${maxIds} ids.`);
    const found = ids.flatMap((id) => conversions.get(id) ?? []).filter(({ owner }) => owner === userOf(c));
    return json(found.map((conversion) => asyncJson(c, layers, conversion)));
  });

  app.post(`${path}/async/:to`, async (c) => {
    const conversion = conversionOf(c, layers, c.req.param('to'), await jsonObject(c), settingsOf(c));
    const asyncId = conversions.queue(asyncRequest(c, conversion, c.req.query('allowCache') === 'true'));
    if (asyncId === undefined) throw new HttpError(503, 'Too many conversions are waiting.');
    return json({ asyncId });
  });

  app.get(`${path}/async/:id`, (c) => {
    const id = c.req.param('id');
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw new HttpError(400, `"${id}" is not the id of a conversion.`);
    const conversion = conversions.get(id);
    if (!conversion) throw new HttpError(404, `No conversion found with id: ${id}`);
    if (conversion.owner !== userOf(c)) throw new HttpError(403, 'The conversion was started by another user.');
    return json(asyncJson(c, layers, conversion));
  });

  app.post(`${path}/:to`, async (c) => {
    const { to, run } = conversionOf(c, layers, c.req.param('to'), await jsonObject(c), settingsOf(c));
    return json(bodyJson(c, layers, to, run(), expansions(c)));
  });
}

function settingsOf(c: Context): Json {
  const { contentIdContext, spaceKeyContext } = c.req.query();
  return { contentIdContext, spaceKeyContext };
}

/** Reads a conversion from a request, and rejects whatever can be rejected before it runs. */
function conversionOf(c: Context, layers: V1Layers, to: string, body: Json, settings: Json): RequestedConversion {
  const { value, representation: from } = body;
  if (typeof value !== 'string') throw new HttpError(400, 'The body needs a "value".');
  if (typeof from !== 'string') throw new HttpError(400, 'The body needs a "representation".');
  checkPair(from, to);
  const contentId = textValue(settings.contentIdContext) ?? textValue(member(body, 'content').id);
  const page = contentId === undefined ? undefined : contentFor(c, layers, contentId, 'any');
  const spaceKey = textValue(settings.spaceKeyContext);
  const viewer = viewerOf(c, layers);
  return {
    to,
    key: JSON.stringify([viewer.user, to, from, page?.id, spaceKey, value]),
    check() {
      if (from === 'storage') checkStorage(value);
    },
    run: () => layers.renderer.convert(viewer, { value, from, to }, { page, spaceKey }),
  };
}

function asyncRequest(c: Context, conversion: RequestedConversion, allowCache: boolean): AsyncRequest {
  conversion.check();
  const { to, key, run } = conversion;
  return { owner: userOf(c), to, key, allowCache, convert: run };
}

/** A converted body. This server has no web resources and no media store, so these are empty. */
function bodyJson(c: Context, layers: V1Layers, representation: string, value: string, expand: Expand): Json {
  const expanded = {
    ...(expand.has('webresource') && { webresource: noResources }),
    ...(expand.has('mediaToken') && { mediaToken: { collectionIds: [], contentId: '', fileIds: [], token: '' } }),
  };
  const expandable: Record<string, string> = { content: '', embeddedContent: '', webresource: '', mediaToken: '' };
  for (const name of Object.keys(expanded)) delete expandable[name];
  const { base } = viewerOf(c, layers);
  return { value, representation, embeddedContent: [], ...expanded, _links: { base }, _expandable: expandable };
}

const none = { all: '', css: '', js: '', data: '' };
const noResources = {
  keys: [],
  contexts: [],
  uris: { all: [], css: [], js: [] },
  tags: none,
  superbatch: { uris: { all: [], css: [], js: [] }, tags: none, metatags: '' },
  _expandable: {},
};

function asyncJson(c: Context, layers: V1Layers, { id, to, status, value, error }: AsyncConversion): Json {
  const body = value === undefined ? {} : bodyJson(c, layers, to, value, nothing);
  return { ...body, renderTaskId: id, status, ...(error !== undefined && { error }) };
}
