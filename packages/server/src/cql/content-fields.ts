import { titled } from '../store/find.ts';
import { ancestor, equals, type Field, idValue, isNegated, never, textOf, time, userName, words } from './fields.ts';

const space = equals((places) => `s.key IN (${places})`);
const id = equals((places) => `c.id IN (${places})`, idValue);
const creator = equals((places) => `c.created_by IN (${places})`, userName);
const modified = time('c.updated_at');
const label = equals((places) => `c.id IN (SELECT content_id FROM label WHERE name IN (${places}))`);

/** The fields of content. */
export const contentFields: Readonly<Record<string, Field>> = {
  space,
  'space.key': space,
  'space.id': equals((places) => `s.id IN (${places})`, idValue),
  'space.title': equals((places) => `s.name IN (${places})`),
  'space.type': equals((places) => `s.type IN (${places})`),
  type: equals(
    (places) => `c.type IN (${places})`,
    (text) => (text === 'blog' ? 'blogpost' : text.toLowerCase()),
  ),
  title: words('title', (clause, cx) => {
    const isNegative = isNegated(clause);
    const { sql, values } = titled(...clause.operands.map((operand) => textOf(operand, cx)));
    return { sql: `${isNegative ? 'NOT ' : ''}(${sql})`, values };
  }),
  text: words(undefined),
  sitesearch: words(undefined),
  label: (clause, cx) => {
    const plain = (text: string) => text.toLowerCase().replace(/^(?:global|my|team):/, '');
    const operands = clause.operands.map((operand) =>
      operand.kind === 'text' ? { ...operand, text: plain(operand.text) } : operand,
    );
    return label({ ...clause, operands }, cx);
  },
  ancestor,
  parent: equals((places) => `c.parent_id IN (${places})`, idValue),
  container: equals((places) => `c.container_id IN (${places})`, idValue),
  id,
  content: id,
  'content.id': id,
  creator,
  contributor: (clause, cx) => {
    const written = equals(
      (places) => `(c.id IN (SELECT content_id FROM content_version WHERE updated_by IN (${places})))`,
      userName,
    )(clause, cx);
    const last = equals((places) => `c.updated_by IN (${places})`, userName)(clause, cx);
    const first = creator(clause, cx);
    const isNegative = clause.operator === '!=' || clause.operator === 'not in';
    const parts = [written, last, first];
    const sql = `(${parts.map((part) => part.sql).join(isNegative ? ' AND ' : ' OR ')})`;
    return { sql, values: parts.flatMap((part) => part.values) };
  },
  watcher: equals((places) => `c.id IN (SELECT content_id FROM watch WHERE user IN (${places}))`, userName),
  created: time('c.created_at'),
  lastmodified: modified,
  'version.when': modified,
  status: equals((places) => `c.status IN (${places})`),
  macro: (clause, cx) =>
    equals(
      (places) => `EXISTS (SELECT 1 WHERE instr(c.body, ${places}) > 0)`,
      (text) => `ac:name="${text}"`,
    )({ ...clause, operands: clause.operands.slice(0, 1) }, cx),
  favourite: () => never,
  favorite: () => never,
};

/** What content can be ordered by. */
export const contentOrders: Readonly<Record<string, string>> = {
  title: 'c.title COLLATE NOCASE',
  created: 'c.created_at',
  lastmodified: 'c.updated_at',
  'version.when': 'c.updated_at',
  id: 'c.id',
  type: 'c.type',
  space: 's.key',
  'space.key': 's.key',
  creator: 'c.created_by',
};
