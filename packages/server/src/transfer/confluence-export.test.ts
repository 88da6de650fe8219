import { expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { archiveOf } from './confluence-export.ts';
import { readEntities } from './entities.ts';
import { importArchive } from './import-archive.ts';

const object = (name: string, id: string, inner: string) =>
  `<object class="${name}" package="com.example"><id name="id">${id}</id>${inner}</object>`;
const value = (name: string, text: string) => `<property name="${name}"><![CDATA[${text}]]></property>`;
const plain = (name: string, text: string) => `<property name="${name}">${text}</property>`;
const reference = (name: string, type: string, id: string) =>
  `<property name="${name}" class="${type}" package="com.example"><id name="id">${id}</id></property>`;

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<hibernate-generic datetime="2024-01-01 00:00:00"><!-- written by hand -->
${object('Space', '1', value('key', 'OLD') + value('name', 'Old & space') + reference('homePage', 'Page', '10') + reference('description', 'SpaceDescription', '2'))}
${object('BodyContent', '3', value('body', 'About it') + reference('content', 'SpaceDescription', '2') + plain('bodyType', '0'))}
<object class="ConfluenceUserImpl" package="com.example"><id name="key"><![CDATA[k1]]></id>${value('name', 'ann')}</object>
${object(
  'Page',
  '12',
  `${value('title', 'Child')}${reference('parent', 'Page', '10')}<property name="position">3</property><property name="creationDate">2014-03-10 23:14:35.031</property>${value('contentStatus', 'current')}
  <property name="creator" class="ConfluenceUserImpl" package="com.example"><id name="key"><![CDATA[k1]]></id></property>
  <collection name="bodyContents" class="java.util.Collection"><element class="BodyContent" package="com.example"><id name="id">13</id></element></collection>`,
)}
${object('Page', '10', value('title', 'Home') + value('contentStatus', 'current'))}
${object('Page', '11', value('title', 'Home') + reference('originalVersion', 'Page', '10') + value('contentStatus', 'current'))}
${object('Page', '14', value('title', 'Gone') + value('contentStatus', 'deleted'))}
${object('Page', '15', value('title', 'Broken'))}
${object('BodyContent', '13', value('body', '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a < b]] ></ac:plain-text-body></ac:structured-macro>') + reference('content', 'Page', '12') + plain('bodyType', '2'))}
${object('BodyContent', '16', value('body', 'h1. Wiki') + reference('content', 'Page', '10') + plain('bodyType', '0'))}
${object('Attachment', '20', value('title', 'a.txt') + reference('containerContent', 'Page', '12') + plain('version', '2'))}
${object('Attachment', '21', value('title', 'lost.txt') + reference('containerContent', 'Page', '12') + plain('version', '1'))}
${object('ContentProperty', '22', `${value('name', 'MEDIA_TYPE') + value('stringValue', 'text/plain')}${reference('content', 'Attachment', '20')}`)}
${object('Comment', '30', reference('containerContent', 'Page', '12') + value('title', ''))}
${object('BodyContent', '31', value('body', '<p>Nice</p>') + reference('content', 'Comment', '30') + plain('bodyType', '2'))}
${object('Label', '40', value('name', 'old') + value('namespace', 'global'))}
${object('Labelling', '41', reference('label', 'Label', '40') + reference('content', 'Page', '12'))}
</hibernate-generic>`;

it('imports a Confluence XML export as a space', () => {
  const archive = archiveOf([...readEntities(xml)], (entry) =>
    entry === 'attachments/12/20/2' ? new TextEncoder().encode('second') : undefined,
  );
  const store = openSqliteStore(':memory:');
  const report = importArchive(store, archive);
  expect(report).toEqual({
    key: 'OLD',
    pages: 3,
    blogposts: 0,
    comments: 1,
    attachments: 1,
    skipped: ['attachment "lost.txt": its data is missing'],
  });
  const space = store.spaces.byKey('OLD');
  expect(space).toMatchObject({ name: 'Old & space', description: 'About it' });
  const page = (title: string) => store.content.find('admin', { types: ['page'], title }, { start: 0, limit: 1 })[0];
  expect(page('Home')).toMatchObject({ id: space?.homepage_id, body: '<h1>Wiki</h1>', version: 1 });
  const child = page('Child');
  expect(child).toMatchObject({
    parent_id: space?.homepage_id,
    position: 3,
    created_by: 'ann',
    created_at: '2014-03-10T23:14:35.031Z',
  });
  expect(child?.body).toContain('<![CDATA[a < b]]>');
  expect(store.labels.list(child?.id ?? 0)).toMatchObject([{ name: 'old', prefix: 'global' }]);
  const [attachment] = store.content.attachmentsOf(child?.id ?? 0);
  expect(store.files.find(attachment?.id ?? 0)).toMatchObject({ media_type: 'text/plain', size: 6 });
  store.close();
});

it('stores nothing when an import fails', () => {
  const store = openSqliteStore(':memory:');
  const archive = archiveOf([...readEntities(xml)], () => undefined);
  importArchive(store, archive);
  expect(() => importArchive(store, archive)).toThrow('A space already exists with key OLD');
  expect(store.spaces.list({}, { start: 0, limit: 10 })).toHaveLength(1);
  store.close();
});

it.each([
  '',
  '<',
  '<object',
  '<object class="Page">',
  '<object class="Page"><id name="id">1',
  '<![CDATA[',
  '<!--',
  '</object></property></id>',
])('reads an incomplete export without an error: %s', (text) => {
  expect([...readEntities(text)].length).toBeLessThan(2);
});
