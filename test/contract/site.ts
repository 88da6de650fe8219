import { type App, type AppOptions, createApp } from '@macrowright/server';

/** A response with its parsed body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests inspect responses of any shape
  readonly json: any;
}

/** A site without a socket, called by one user. */
export interface Site {
  readonly app: App;
  call(method: string, path: string, body?: unknown, user?: string): Promise<Answer>;
  /** Creates a page and returns its id. */
  page(title: string, storage?: string, parent?: string): Promise<string>;
}

/** Opens a site with the space `TST`. Paths are relative to `/wiki/rest/api` unless they start with `/wiki`. */
export async function openSite(options: Partial<AppOptions> = {}): Promise<Site> {
  const app = createApp({ data: ':memory:', ...options });
  const call: Site['call'] = async (method, path, body, user = 'ann') => {
    const isForm = body instanceof FormData;
    const headers: Record<string, string> = { authorization: `Basic ${btoa(`${user}:x`)}`, accept: 'application/json' };
    if (isForm) headers['x-atlassian-token'] = 'no-check';
    else headers['content-type'] = 'application/json';
    const address = `http://127.0.0.1${path.startsWith('/wiki') ? '' : '/wiki/rest/api'}${path}`;
    const sent = body === undefined || isForm || typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await app.handle(new Request(address, { method, headers, body: sent }));
    const text = await answer.text();
    const isJson = answer.headers.get('content-type') === 'application/json' && text !== '';
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  await call('POST', '/space', { key: 'TST', name: 'Test' });
  return {
    app,
    call,
    async page(title, storage = '<p>x</p>', parent) {
      const body = { storage: { value: storage, representation: 'storage' } };
      const ancestors = parent === undefined ? undefined : [{ id: parent }];
      const made = await call('POST', '/content', { type: 'page', title, space: { key: 'TST' }, ancestors, body });
      if (made.status !== 200) throw new Error(made.text);
      return made.json.id;
    },
  };
}

/** A multipart body with one file. */
export function upload(name: string, data: string, type = 'text/plain'): FormData {
  const form = new FormData();
  form.append('file', new Blob([data], { type }), name);
  return form;
}
