import { createSite } from '../../site/create-site.ts';

/** A small site for testing list macros. */
export const exampleSite = createSite({
  baseUrl: 'https://s.example/wiki',
  now: '2026-01-31T09:00:00Z',
  page: { id: '1', title: 'Home', spaceKey: 'ENG', version: 2, lastModified: '2026-01-03T00:00:00Z', createdBy: 'A' },
  spaces: [
    { key: 'ENG', name: 'Engineering', homepageId: '1' },
    { key: 'OPS', name: 'Operations' },
  ],
  pages: [
    {
      id: '2',
      title: 'Plan 10',
      spaceKey: 'ENG',
      version: 7,
      parentId: '1',
      labels: ['a', 'b'],
      createdBy: 'A',
      createdDate: '2025-01-01T00:00:00Z',
      lastModified: '2026-01-02T00:00:00Z',
      storage:
        '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>short</p></ac:rich-text-body></ac:structured-macro>' +
        '<ac:structured-macro ac:name="details"><ac:rich-text-body><table><tbody><tr><th>Owner</th><td>Ann</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>' +
        '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>write</ac:task-body></ac:task></ac:task-list>',
    },
    { id: '3', title: 'Plan 9', spaceKey: 'ENG', parentId: '2', labels: ['b'], createdBy: 'B' },
    {
      id: '4',
      title: 'News',
      spaceKey: 'ENG',
      type: 'blogpost',
      postingDay: '2026/01/05',
      createdBy: 'A',
      storage: '<p>n</p>',
    },
    { id: '5', title: 'Other', spaceKey: 'OPS', labels: ['a'], createdBy: 'B', lastModified: '2025-12-01' },
  ],
  attachments: [
    { id: 'att9', filename: 'a.png', pageId: '1', mediaType: 'image/png', fileSize: 2048, modificationDate: 0 },
    { id: 'att10', filename: 'm.mp4', pageId: '1', mediaType: 'video/mp4' },
  ],
  users: [
    { accountId: 'A', displayName: 'Ann', groups: ['staff'] },
    { accountId: 'B', displayName: 'Bob' },
  ],
});
