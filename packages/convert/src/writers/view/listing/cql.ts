import {
  type CqlComparison,
  type CqlCondition,
  type CqlError,
  type CqlOperator,
  type CqlOrder,
  type CqlValue,
  parseCql,
  timeSpanOf,
} from '@macrowright/cql';
import type { Site, SitePage } from '../../../site/site.ts';
import { userIds } from './filters.ts';
import { createdOf, modifiedOf, modifierOf, typeOf } from './order.ts';

/** What a query may read: the site, and the page that contains the query. */
export interface CqlContext {
  readonly site: Site;
  readonly page: Partial<SitePage>;
}

/** A query as a predicate over pages. */
export interface PageQuery {
  matches(page: SitePage, cx: CqlContext): boolean;
  /** Every match has one of these labels, so the search can start with them. `undefined`: labels do not narrow it. */
  readonly labels: readonly string[] | undefined;
  /** The sort keys, the most significant first. `reverse` is as in `sortPages`. */
  readonly order: readonly { readonly by: string; readonly reverse: boolean }[];
}

type Predicate = PageQuery['matches'];
type Compiled = Pick<PageQuery, 'matches' | 'labels'>;
type Failed = { readonly error: CqlError };

/**
 * Compiles a query in Confluence Query Language, as used in Cloud list macros. `now` is an ISO date, for functions
 * such as `now("-4w")`; without it they are not supported.
 *
 *     label in ("a", "b") and space = currentSpace() and type = page order by title
 */
export function compileCql(source: string, now?: string): PageQuery | { readonly error: CqlError } {
  const result = parseCql(source);
  if (!result.ok) return result;
  const { condition, order } = result.query;
  const unsupported = order.find(({ field }) => !Object.hasOwn(orderFields, field));
  if (unsupported) {
    return { error: { message: `Sorting by "${unsupported.field}" is not supported.`, range: unsupported.range } };
  }
  const compiled = condition ? compileCondition(condition, now) : everything;
  return 'error' in compiled ? compiled : { ...compiled, order: order.map(sortKey) };
}

const everything: Compiled = { matches: () => true, labels: undefined };

/** Whether the default order is descending. */
const orderFields: Readonly<Record<string, boolean>> = { title: false, created: true, lastmodified: true };

/** `sortPages` sorts dates newest first. */
function sortKey({ field, descending }: CqlOrder): PageQuery['order'][number] {
  return { by: field, reverse: descending !== orderFields[field] };
}

function compileCondition(condition: CqlCondition, now: string | undefined): Compiled | Failed {
  if (condition.kind === 'comparison') return compileComparison(condition, now);
  if (condition.kind === 'not') {
    const operand = compileCondition(condition.operand, now);
    if ('error' in operand) return operand;
    return { matches: (page, cx) => !operand.matches(page, cx), labels: undefined };
  }
  const operands: Compiled[] = [];
  for (const item of condition.operands) {
    const compiled = compileCondition(item, now);
    if ('error' in compiled) return compiled;
    operands.push(compiled);
  }
  const lists = operands.map(({ labels }) => labels);
  if (condition.kind === 'and') {
    return {
      matches: (page, cx) => operands.every(({ matches }) => matches(page, cx)),
      labels: lists.find((labels) => labels !== undefined),
    };
  }
  return {
    matches: (page, cx) => operands.some(({ matches }) => matches(page, cx)),
    labels: lists.every((labels) => labels !== undefined) ? lists.flat() : undefined,
  };
}

function compileComparison(comparison: CqlComparison, now: string | undefined): Compiled | Failed {
  const { field, operator, values, range } = comparison;
  if (field === 'created') return compileTime(comparison, createdOf, now);
  if (field === 'lastmodified') return compileTime(comparison, modifiedOf, now);

  const read = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!read) return { error: { message: `The field "${field}" is not supported.`, range } };
  const isContained = operator === '~' || operator === '!~';
  if (!isContained && !isEquality(operator)) return unsupportedOperator(comparison);
  const unknown = values.find((value) => value.kind === 'function' && !Object.hasOwn(functions, value.name));
  if (unknown?.kind === 'function') {
    return { error: { message: `The function "${unknown.name}" is not supported.`, range: unknown.range } };
  }

  const compare = isContained ? contains : isSame;
  const positive: Predicate = (page, cx) => {
    const texts = values.flatMap((value) => textsOf(value, cx));
    const expected = people.has(field) ? texts.flatMap((text) => userIds(text, cx.site)) : texts;
    return read(page, cx).some((actual) => expected.some((text) => compare(actual, text)));
  };
  const isLabels = field === 'label' && (operator === '=' || operator === 'in');
  const literals = values.flatMap((value) => (value.kind === 'literal' ? [value.text] : []));
  return {
    matches: isNegative(operator) ? (page, cx) => !positive(page, cx) : positive,
    labels: isLabels && literals.length === values.length ? literals : undefined,
  };
}

function compileTime(
  comparison: CqlComparison,
  read: (page: SitePage) => string,
  now: string | undefined,
): Compiled | Failed {
  const { operator, values } = comparison;
  const [value] = values;
  if (!value || values.length > 1 || operator === '~' || operator === '!~') return unsupportedOperator(comparison);
  if (value.kind === 'function' && now === undefined) {
    return { error: { message: `The function "${value.name}" is not supported.`, range: value.range } };
  }
  const span = timeSpanOf(value, Date.parse(now ?? ''));
  if ('error' in span) return span;
  const test = (time: number): boolean => {
    switch (operator) {
      case '>':
        return time >= span.to;
      case '>=':
        return time >= span.from;
      case '<':
        return time < span.from;
      case '<=':
        return time < span.to;
      default:
        return (time >= span.from && time < span.to) !== isNegative(operator);
    }
  };
  // A page without a date has the time NaN, which is neither before nor after another.
  return { matches: (page) => test(Date.parse(read(page))), labels: undefined };
}

function isEquality(operator: CqlOperator): boolean {
  return operator === '=' || operator === '!=' || operator === 'in' || operator === 'not in';
}

function isNegative(operator: CqlOperator): boolean {
  return operator === '!=' || operator === '!~' || operator === 'not in';
}

function unsupportedOperator({ field, operator, range }: CqlComparison): Failed {
  return { error: { message: `The field "${field}" does not support the operator "${operator}".`, range } };
}

const people: ReadonlySet<string> = new Set(['creator', 'contributor', 'lastmodifier']);

const fields: Readonly<Record<string, (page: SitePage, cx: CqlContext) => readonly string[]>> = {
  label: ({ labels = [] }) => labels,
  space: spaceKey,
  'space.key': spaceKey,
  type: (page) => [typeOf(page)],
  id: ({ id }) => [id],
  content: ({ id }) => [id],
  title: ({ title }) => [title],
  text: ({ title, storage = '' }) => [title, storage],
  parent: ({ parentId }) => (parentId === undefined ? [] : [parentId]),
  ancestor: ancestors,
  creator: ({ createdBy }) => (createdBy === undefined ? [] : [createdBy]),
  contributor: (page) =>
    [page.createdBy, modifierOf(page), ...(page.versions ?? []).map(({ by }) => by)].filter((by) => by !== undefined),
};

function spaceKey({ spaceKey: key }: SitePage, { page }: CqlContext): string[] {
  return [key ?? page.spaceKey ?? ''];
}

function ancestors({ parentId }: SitePage, { site }: CqlContext): string[] {
  const found = new Set<string>();
  for (let id = parentId; id !== undefined && !found.has(id); id = site.page(id)?.parentId) found.add(id);
  return [...found];
}

function isSame(actual: string, expected: string): boolean {
  return actual.toLowerCase() === expected.toLowerCase();
}

function contains(actual: string, expected: string): boolean {
  const lower = actual.toLowerCase();
  return expected
    .toLowerCase()
    .split(/[\s*?"~]+/)
    .every((word) => lower.includes(word));
}

const functions: Readonly<Record<string, (cx: CqlContext) => readonly string[]>> = {
  currentspace: ({ page }) => [page.spaceKey ?? ''],
  currentcontent: ({ page }) => (page.id === undefined ? [] : [page.id]),
};

function textsOf(value: CqlValue, cx: CqlContext): readonly string[] {
  return value.kind === 'literal' ? [value.text] : (functions[value.name]?.(cx) ?? []);
}
