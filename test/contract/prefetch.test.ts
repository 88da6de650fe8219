import { createConfluence, siteFacts } from '@macrowright/api';
import { prefetchSite, renderView } from '@macrowright/convert';
import { createServer, type RunningServer } from '@macrowright/server';
import { parseStorage } from '@macrowright/storage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let server: RunningServer;
let confluence: ReturnType<typeof createConfluence>;

beforeAll(async () => {
  server = await createServer({ port: 0, data: ':memory:', demo: false });
  confluence = createConfluence({ baseUrl: `${server.url}/wiki` });
});

afterAll(async () => {
  await confluence.close();
  await server.close();
});

/** A page without broken references, with an include that contains references. */
const storage = `<h1>Top</h1>
<p><ac:link><ri:page ri:content-title="Part" /></ac:link> <ac:link><ri:space ri:space-key="PRE" /></ac:link>
<ac:link><ri:user ri:username="admin" /></ac:link> <ac:link><ri:attachment ri:filename="notes.txt" /></ac:link></p>
<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Part" /></ac:link></ac:parameter></ac:structured-macro>
<ac:structured-macro ac:name="children"><ac:parameter ac:name="all">true</ac:parameter></ac:structured-macro>
<ac:structured-macro ac:name="contentbylabel"><ac:parameter ac:name="labels">pre</ac:parameter></ac:structured-macro>
<ac:structured-macro ac:name="attachments" />`;

describe('a page rendered with prefetched data', () => {
  it('matches what the server renders', async () => {
    await confluence.spaces.create({ key: 'PRE', name: 'Prefetched' });
    const page = await confluence.content.create(
      { space: 'PRE', title: 'Whole', body: storage },
      { expand: ['version'] },
    );
    const part = '<h2>In</h2><p><ac:link><ri:page ri:content-title="Deep" /></ac:link></p>';
    await confluence.content.create({ space: 'PRE', title: 'Part', parent: page.id, body: part, labels: ['pre'] });
    await confluence.content.create({ space: 'PRE', title: 'Deep', parent: page.id, body: '<p>x</p>' });
    await confluence.attachments.upload(page.id, { filename: 'notes.txt', data: 'a', mediaType: 'text/plain' });

    const document = parseStorage(storage);
    const context = {
      flavor: 'datacenter',
      baseUrl: `${server.url}/wiki`,
      locale: 'en-GB',
      page: { id: page.id, title: 'Whole', spaceKey: 'PRE', version: page.version.number },
    } as const;
    const site = await prefetchSite(document, siteFacts(confluence), { context });
    const local = renderView(document, { site });
    const remote = await confluence.convertContentBody({
      value: storage,
      from: 'storage',
      to: 'view',
      content: { id: page.id },
    });
    expect(local.diagnostics).toEqual([]);
    expect(local.html).toContain('>Deep</a>');
    expect(local.html).toBe(remote.value);
  });

  it('reports a network error as an error of the prefetch', async () => {
    const gone = createConfluence({ baseUrl: 'http://127.0.0.1:9', retry: { times: 0 } });
    const prefetched = prefetchSite(parseStorage(storage), siteFacts(gone), {
      context: { page: { id: '1', spaceKey: 'PRE' } },
    });
    await expect(prefetched).rejects.toThrow();
    await gone.close();
  });
});
