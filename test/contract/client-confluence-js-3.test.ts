import { createServer, type RunningServer } from '@macrowright/server';
import { createV1Client, createV2Client } from 'confluence.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The client validates every response with its own schemas; a wrong shape rejects the call. */
let server: RunningServer;
let v1: ReturnType<typeof createV1Client>;
let v2: ReturnType<typeof createV2Client>;
beforeAll(async () => {
  server = await createServer({ data: ':memory:', demo: true });
  const settings = {
    host: server.url,
    auth: { type: 'basic', email: 'ann@example.com', apiToken: 'secret' },
  } as const;
  v1 = createV1Client(settings);
  v2 = createV2Client(settings);
});
afterAll(() => server.close());

const storage = (value: string) => ({ representation: 'storage' as const, value });
async function demoSpace(): Promise<string> {
  const { results } = await v2.space.getSpaces({ keys: ['DEMO'] });
  return results?.[0]?.id ?? expect.fail('the demo space is missing');
}
async function newPage(title: string, value = '<p>x</p>', parentId?: string): Promise<string> {
  const page = await v2.page.createPage({
    body: { spaceId: await demoSpace(), title, parentId, body: storage(value) },
  });
  return page.id ?? expect.fail('a page has an id');
}

describe('version 2', () => {
  test('a page: created, read, renamed, updated, removed, purged', async () => {
    const id = Number(await newPage('Life of a page'));
    const page = await v2.page.getPageById({ id, bodyFormat: 'storage' });
    expect(page).toMatchObject({ title: 'Life of a page', version: { number: 1 } });
    expect(page.body?.storage?.value).toBe('<p>x</p>');
    expect(page.parentId).toBe((await v2.space.getSpaceById({ id: Number(await demoSpace()) })).homepageId);
    const update = (title: string, number: number) =>
      v2.page.updatePage({
        id,
        body: { id, status: 'current', title, body: storage('<p>y</p>'), version: { number } },
      });
    await update('Life of a page 2', 2);
    await v2.page.updatePageTitle({ id, body: { status: 'current', title: 'Life of a page 3' } });
    await expect(update('Late', 2)).rejects.toMatchObject({ status: 409 });
    const versions = await v2.version.getPageVersions({ id });
    expect(versions.results?.map(({ number }) => number)).toEqual([3, 2, 1]);
    await v2.page.deletePage({ id });
    await expect(v2.page.getPageById({ id })).rejects.toMatchObject({ status: 404 });
    await v2.page.deletePage({ id, purge: true });
  });

  test('pages are listed by cursor, each once', async () => {
    for (let n = 0; n < 7; n++) await newPage(`Listed ${n}`);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const list = await v2.page.getPages({ limit: 3, cursor, spaceId: [Number(await demoSpace())] });
      ids.push(...(list.results ?? []).map(({ id }) => id ?? ''));
      const next = list._links?.next;
      cursor = next ? (new URL(next, server.url).searchParams.get('cursor') ?? undefined) : undefined;
    } while (cursor);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(9);
  });

  test('the tree: children, descendants, ancestors', async () => {
    const top = Number(await newPage('Top'));
    const middle = Number(await newPage('Middle', '', String(top)));
    const leaf = Number(await newPage('Leaf', '', String(middle)));
    expect((await v2.children.getChildPages({ id: top })).results).toMatchObject([{ id: String(middle) }]);
    expect((await v2.children.getPageDirectChildren({ id: top })).results).toMatchObject([
      { id: String(middle), type: 'page' },
    ]);
    const below = await v2.descendants.getPageDescendants({ id: top });
    expect(below.results).toMatchObject([
      { id: String(middle), depth: 1 },
      { id: String(leaf), depth: 2 },
    ]);
    const above = await v2.ancestors.getPageAncestors({ id: leaf });
    expect(above.results?.slice(-2)).toMatchObject([{ id: String(top) }, { id: String(middle) }]);
  });

  test('comments and their replies, properties, blog posts', async () => {
    const pageId = await newPage('Discussed');
    const comment = await v2.comment.createFooterComment({ pageId, body: storage('<p>first</p>') });
    const reply = await v2.comment.createFooterComment({ parentCommentId: comment.id, body: storage('<p>second</p>') });
    expect((await v2.comment.getPageFooterComments({ id: Number(pageId) })).results).toMatchObject([
      { id: comment.id, pageId },
    ]);
    const replies = await v2.comment.getFooterCommentChildren({ id: Number(comment.id) });
    expect(replies.results).toMatchObject([{ id: reply.id, parentCommentId: comment.id }]);
    await v2.comment.deleteFooterComment({ commentId: Number(reply.id) });

    const made = await v2.contentProperties.createPageProperty({ pageId: Number(pageId), key: 'k', value: { a: 1 } });
    expect(made).toMatchObject({ key: 'k', value: { a: 1 }, version: { number: 1 } });
    const list = await v2.contentProperties.getPageContentProperties({ pageId: Number(pageId), key: 'k' });
    expect(list.results).toHaveLength(1);

    const post = await v2.blogPost.createBlogPost({
      body: { spaceId: await demoSpace(), title: 'News', body: storage('<p>n</p>') },
    });
    expect((await v2.blogPost.getBlogPosts({ title: 'News' })).results).toMatchObject([{ id: post.id }]);
  });
});

describe('version 1', () => {
  test('attachments: added, replaced, described, downloaded, listed by version 2', async () => {
    const id = await newPage('Holder');
    const file = (text: string) => ({ filename: 'ä b.txt', content: Buffer.from(text) });
    const added = await v1.contentAttachments.createAttachment({ id, attachments: [file('one')] });
    const attachmentId = added.results?.[0]?.id ?? expect.fail('no attachment came back');
    await expect(v1.contentAttachments.createAttachment({ id, attachments: [file('one')] })).rejects.toMatchObject({
      status: 400,
    });
    const replaced = await v1.contentAttachments.createOrUpdateAttachments({ id, attachments: [file('two')] });
    expect(replaced.results?.[0]).toMatchObject({ id: attachmentId, version: { number: 2 } });
    const data = await v1.contentAttachments.downloadAttatchment({ id, attachmentId });
    expect(new TextDecoder().decode(data as unknown as ArrayBuffer)).toBe('two');
    const read = await v2.attachment.getPageAttachments({ id: Number(id) });
    expect(read.results).toMatchObject([{ id: attachmentId, title: 'ä b.txt', fileSize: 3, pageId: id }]);
  });

  test('labels, restrictions, watches', async () => {
    const id = await newPage('Guarded');
    const labels = await v1.contentLabels.addLabelsToContent({
      id,
      body: [
        { prefix: 'global', name: 'one' },
        { prefix: 'global', name: 'two' },
      ],
    });
    expect(labels.results.map(({ name }) => name)).toEqual(['one', 'two']);
    await v1.contentLabels.removeLabelFromContent({ id, label: 'two' });
    expect((await v2.label.getPageLabels({ id: Number(id) })).results).toMatchObject([{ name: 'one' }]);
    const me = await v1.users.getCurrentUser();
    expect(me.displayName).toBe('ann@example.com');
    await v1.contentRestrictions.addUserToContentRestriction({
      id,
      operationKey: 'update',
      accountId: me.accountId ?? '',
    });
    const restrictions = await v1.contentRestrictions.getRestrictions({ id });
    expect(restrictions.results?.[1]).toMatchObject({ operation: 'update', restrictions: { user: { size: 1 } } });
    await v1.contentWatches.addContentWatcher({ contentId: id });
    expect(await v1.contentWatches.getContentWatchStatus({ contentId: id })).toMatchObject({ watching: true });
    await v1.contentWatches.removeContentWatcher({ contentId: id });
  });

  test('conversion, alone and in bulk', async () => {
    const { asyncId } = await v1.contentBody.asyncConvertContentBodyRequest({
      to: 'view',
      value: '<p>v</p>',
      representation: 'storage',
    });
    await expect
      .poll(async () => await v1.contentBody.asyncConvertContentBodyResponse({ id: asyncId }))
      .toMatchObject({ status: 'COMPLETED', value: expect.stringContaining('v') });
    const ids = await v1.contentBody.bulkAsyncConvertContentBodyRequest({
      conversionInputs: [1, 2].map((n) => ({ to: 'export_view' as const, body: storage(`<p>${n}</p>`) })),
    });
    await expect
      .poll(async () => {
        const results = await v1.contentBody.bulkAsyncConvertContentBodyResponse({
          ids: ids.map((item) => item.asyncId ?? ''),
        });
        return results.map(({ status }) => status);
      })
      .toEqual(['COMPLETED', 'COMPLETED']);
  });

  test('search for content and for users', async () => {
    const id = await newPage('Aardvark facts', '<p>They eat termites.</p>');
    const found = await v1.search.searchByCQL({ cql: 'text ~ "termites" and type = page' });
    expect(found).toMatchObject({ totalSize: 1, results: [{ content: { id }, entityType: 'content' }] });
    expect(found.results[0]?.excerpt).toContain('@@@hl@@@termites@@@endhl@@@');
    expect(
      (await v1.content.searchContentByCQL({ cql: `id = ${id}`, expand: ['body.storage', 'version', 'space'] })).size,
    ).toBe(1);
    expect((await v1.search.searchUser({ cql: 'user.fullname ~ "ann"' })).results[0]?.user?.displayName).toBe(
      'ann@example.com',
    );
  });

  test('pages are moved and copied, a space is created and removed', async () => {
    const [one, two] = [await newPage('Move me'), await newPage('Target')];
    expect(
      await v1.contentChildrenAndDescendants.movePage({ pageId: one, position: 'append', targetId: two }),
    ).toMatchObject({ pageId: one });
    const copied = await v1.contentChildrenAndDescendants.copyPage({
      id: one,
      pageTitle: 'Copied',
      destination: { type: 'parent_page', value: two },
    });
    expect(copied.title).toBe('Copied');
    const space = await v1.space.createSpace({ key: 'TMP', name: 'Temporary' });
    expect(space.key).toBe('TMP');
    const task = await v1.space.deleteSpace({ spaceKey: 'TMP' });
    await expect.poll(async () => (await v1.longRunningTask.getTask({ id: task.id })).successful).toBe(true);
    await expect.poll(async () => (await v1.longRunningTask.getTask({ id: task.id })).percentageComplete).toBe(100);
  });
});
