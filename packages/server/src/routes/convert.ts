import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { baseUrl, contentFor, type Services, userOf } from '../context.ts';
import { checkPair, checkStorage, convert } from '../conversion.ts';
import type { AsyncConversion, AsyncRequest } from '../conversions.ts';
import { Refusal } from '../errors.ts';
import { type Expand, expandOf, expansions } from '../expand.ts';
import { isObject, type Json, jsonObject, listQuery, member, textValue } from '../request.ts';
import { siteOf } from '../view/site.ts';

const mostInputs = 10;
const mostIds = 50;

/** A conversion that a request asks for; making it is left to the caller. */
interface Wanted {
  readonly to: string;
  readonly key: string;
  /** Refuses a body that cannot be read. The work does so too, but later. */
  readonly check: () => void;
  readonly work: () => string;
}

/** `contentbody/convert/{to}`, at once and asynchronously, alone and in bulk. */
export function convertRoutes(app: Hono, services: Services): void {
  const { conversions } = services;
  const path = '/contentbody/convert';

  app.post(`${path}/async/bulk/tasks`, async (c) => {
    const { conversionInputs } = await jsonObject(c);
    if (!Array.isArray(conversionInputs)) throw new Refusal(400, 'The body needs "conversionInputs".');
    if (conversionInputs.length > mostInputs) throw new Refusal(400, `There are more than ${mostInputs} inputs.`);
    const requests = conversionInputs.map((input: unknown) => {
      const body = isObject(input) ? input : {};
      const wanted = wantedFrom(c, services, textValue(body.to) ?? '', member(body, 'body'), body);
      return asyncRequest(c, wanted, body.allowCache === true);
    });
    return json(requests.map((request) => ({ asyncId: conversions.queue(request) ?? 'FAILED_TO_QUEUE' })));
  });

  app.get(`${path}/async/bulk/tasks`, (c) => {
    const ids = listQuery(c, 'ids') ?? [];
    if (ids.length > mostIds) throw new Refusal(400, `There are more than ${mostIds} ids.`);
    const found = ids.flatMap((id) => conversions.get(id) ?? []).filter(({ owner }) => owner === userOf(c));
    return json(found.map((conversion) => asyncJson(c, services, conversion)));
  });

  app.post(`${path}/async/:to`, async (c) => {
    const body = await jsonObject(c);
    const wanted = wantedFrom(c, services, c.req.param('to'), body, queryOf(c));
    const asyncId = conversions.queue(asyncRequest(c, wanted, c.req.query('allowCache') === 'true'));
    if (asyncId === undefined) throw new Refusal(503, 'Too many conversions are waiting.');
    return json({ asyncId });
  });

  app.get(`${path}/async/:id`, (c) => {
    const id = c.req.param('id');
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Refusal(400, `"${id}" is not the id of a conversion.`);
    const conversion = conversions.get(id);
    if (!conversion) throw new Refusal(404, `No conversion found with id: ${id}`);
    if (conversion.owner !== userOf(c)) throw new Refusal(403, 'The conversion was started by another user.');
    return json(asyncJson(c, services, conversion));
  });

  app.post(`${path}/:to`, async (c) => {
    const body = await jsonObject(c);
    const { to, work } = wantedFrom(c, services, c.req.param('to'), body, queryOf(c));
    return json(bodyJson(c, services, to, work(), expansions(c)));
  });
}

function queryOf(c: Context): Json {
  const { contentIdContext, spaceKeyContext } = c.req.query();
  return { contentIdContext, spaceKeyContext };
}

/** Reads a request. What can be refused before the work begins is refused here. */
function wantedFrom(c: Context, services: Services, to: string, body: Json, settings: Json): Wanted {
  const { value, representation: from } = body;
  if (typeof value !== 'string') throw new Refusal(400, 'The body needs a "value".');
  if (typeof from !== 'string') throw new Refusal(400, 'The body needs a "representation".');
  checkPair(from, to);
  const contentId = textValue(settings.contentIdContext) ?? textValue(member(body, 'content').id);
  const page = contentId === undefined ? undefined : contentFor(c, services, contentId, 'any');
  const spaceKey = textValue(settings.spaceKeyContext);
  const [base, user] = [baseUrl(c, services), to === 'anonymous_export_view' ? '' : userOf(c)];
  const { database, flavor, registry } = services;
  return {
    to,
    key: JSON.stringify([userOf(c), to, from, page?.id, spaceKey, value]),
    check: () => {
      if (from === 'storage') checkStorage(value);
    },
    work: () =>
      convert({ value, from, to, site: siteOf(database, { baseUrl: base, flavor, user, page, spaceKey }), registry }),
  };
}

function asyncRequest(c: Context, { to, key, check, work }: Wanted, allowCache: boolean): AsyncRequest {
  check();
  return { owner: userOf(c), to, key, allowCache, convert: work };
}

/** A converted body. This server has no web resources and no media store: what clients may ask for is empty. */
function bodyJson(c: Context, services: Services, representation: string, value: string, expand: Expand): Json {
  const served = {
    ...(expand.has('webresource') && { webresource: noResources }),
    ...(expand.has('mediaToken') && { mediaToken: { collectionIds: [], contentId: '', fileIds: [], token: '' } }),
  };
  const expandable: Record<string, string> = { content: '', embeddedContent: '', webresource: '', mediaToken: '' };
  for (const name of Object.keys(served)) delete expandable[name];
  const links = { base: baseUrl(c, services) };
  return { value, representation, embeddedContent: [], ...served, _links: links, _expandable: expandable };
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

function asyncJson(c: Context, services: Services, { id, to, status, value, error }: AsyncConversion): Json {
  const body = value === undefined ? {} : bodyJson(c, services, to, value, expandOf(''));
  return { ...body, renderTaskId: id, status, ...(error !== undefined && { error }) };
}
