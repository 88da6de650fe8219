import type { Site, SitePage } from '../../../site/site.ts';
import { identities } from './choose.ts';
import { type CqlToken, cqlTokens } from './cql-tokens.ts';
import { createdOf, modifiedOf, modifierOf, typeOf } from './order.ts';

/** What a query may ask of the page that holds it. */
export interface CqlContext {
  readonly site: Site;
  readonly page: Partial<SitePage>;
}

/** A query that was understood. */
export interface CqlQuery {
  matches(page: SitePage, cx: CqlContext): boolean;
  /** Labels of which every match has one: where to begin the search. */
  readonly labels: readonly string[] | undefined;
  readonly order: { readonly by: string; readonly reverse: boolean } | undefined;
}

type Test = CqlQuery['matches'];
interface Part {
  readonly test: Test;
  readonly labels: readonly string[] | undefined;
}

/**
 * Reads a query in the language of Confluence's search, as the list macros of Cloud hold it: clauses of a field, an operator
 * and values, joined with `and`, `or`, `not` and parentheses, and an `order by`. The error is a sentence.
 *
 *     label in ("a", "b") and space = currentSpace() and type = page order by title
 */
export function compileCql(source: string): CqlQuery | { readonly error: string } {
  const tokens = cqlTokens(source);
  if ('error' in tokens) return tokens;
  const reader = createReader(tokens.tokens);
  const whole = readOr(reader, 0);
  if ('error' in whole) return whole;
  const order = readOrder(reader);
  if (order && 'error' in order) return order;
  const rest = reader.peek();
  if (rest) return { error: `"${rest.text}" is not expected.` };
  return { matches: whole.test, labels: whole.labels, order };
}

interface Reader {
  peek(): CqlToken | undefined;
  next(): CqlToken | undefined;
  /** Takes a word or sign if it is the next one. */
  take(...texts: readonly string[]): boolean;
}

function createReader(tokens: readonly CqlToken[]): Reader {
  let at = 0;
  const is = (text: string) => tokens[at]?.kind !== 'string' && tokens[at]?.text.toLowerCase() === text;
  return {
    peek: () => tokens[at],
    next: () => tokens[at++],
    take(...texts) {
      if (!texts.some(is)) return false;
      at++;
      return true;
    },
  };
}

/** Parentheses and `not` within each other; a query is one line, nobody writes more. */
const deepest = 50;

function readOr(reader: Reader, depth: number): Part | { readonly error: string } {
  const parts: Part[] = [];
  do {
    const part = readAnd(reader, depth);
    if ('error' in part) return part;
    parts.push(part);
  } while (reader.take('or'));
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const lists = parts.map(({ labels }) => labels);
  const labels = lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  return { test: (page, cx) => parts.some(({ test }) => test(page, cx)), labels };
}

function readAnd(reader: Reader, depth: number): Part | { readonly error: string } {
  const parts: Part[] = [];
  do {
    const part = readNot(reader, depth);
    if ('error' in part) return part;
    parts.push(part);
  } while (reader.take('and'));
  return {
    test: (page, cx) => parts.every(({ test }) => test(page, cx)),
    labels: parts.find(({ labels }) => labels !== undefined)?.labels,
  };
}

function readNot(reader: Reader, depth: number): Part | { readonly error: string } {
  if (depth > deepest) return { error: 'It is nested too deeply.' };
  if (reader.take('not')) {
    const part = readNot(reader, depth + 1);
    return 'error' in part ? part : { test: (page, cx) => !part.test(page, cx), labels: undefined };
  }
  if (!reader.take('(')) return readClause(reader);
  const part = readOr(reader, depth + 1);
  if ('error' in part) return part;
  return reader.take(')') ? part : { error: 'A parenthesis is not closed.' };
}

function readClause(reader: Reader): Part | { readonly error: string } {
  const field = reader.next();
  if (field?.kind !== 'word') return { error: field ? `"${field.text}" is no field.` : 'A clause is missing.' };
  const negated = reader.take('not');
  const operator = reader.next()?.text.toLowerCase() ?? '';
  const isList = operator === 'in';
  if (isList && !reader.take('(')) return { error: '"in" needs a list in parentheses.' };
  const values: Value[] = [];
  do {
    const value = readValue(reader);
    if ('error' in value) return value;
    values.push(value);
  } while (isList && reader.take(','));
  if (isList && !reader.take(')')) return { error: 'A list is not closed.' };
  return clause(field.text.toLowerCase(), isList ? '=' : operator, values, negated);
}

/** A text, or what a function says of the page. */
type Value = { readonly kind: 'text' | 'function'; readonly text: string };

function readValue(reader: Reader): Value | { readonly error: string } {
  const token = reader.next();
  if (!token || token.kind === 'sign') return { error: 'A value is missing.' };
  if (token.kind === 'word' && reader.take('(')) {
    const argument = reader.take(')') ? undefined : reader.next();
    if (argument && !reader.take(')')) return { error: `The function "${token.text}" is not closed.` };
    return { kind: 'function', text: token.text.toLowerCase() };
  }
  return { kind: 'text', text: token.text };
}

function clause(
  field: string,
  operator: string,
  values: readonly Value[],
  negated: boolean,
): Part | { readonly error: string } {
  const read = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!read) return { error: `The field "${field}" is not supported.` };
  const [known, otherwise] = [comparisons[operator], operator === '!=' || operator === '!~'];
  if (!known) return { error: `The operator "${operator}" is not supported.` };
  const unknown = values.find(({ kind, text }) => kind === 'function' && !Object.hasOwn(functions, text));
  if (unknown) return { error: `The function "${unknown.text}" is not supported.` };

  const wanted = (cx: CqlContext) =>
    values.flatMap((value) => (value.kind === 'text' ? [value.text] : (functions[value.text]?.(cx) ?? [])));
  const positive: Test = (page, cx) => {
    const texts = wanted(cx);
    const names = people.has(field) ? texts.flatMap((text) => identities(text, cx.site)) : texts;
    return read(page, cx).some((actual) => names.some((text) => known(actual, text)));
  };
  const isNegative = otherwise !== negated;
  const texts = values.every(({ kind }) => kind === 'text') ? values.map(({ text }) => text) : undefined;
  return {
    test: isNegative ? (page, cx) => !positive(page, cx) : positive,
    labels: field === 'label' && !isNegative && operator === '=' ? texts : undefined,
  };
}

const people: ReadonlySet<string> = new Set(['creator', 'contributor', 'lastmodifier']);

const fields: Readonly<Record<string, (page: SitePage, cx: CqlContext) => readonly string[]>> = {
  label: ({ labels = [] }) => labels,
  space: ({ spaceKey }, { page }) => [spaceKey ?? page.spaceKey ?? ''],
  'space.key': ({ spaceKey }, { page }) => [spaceKey ?? page.spaceKey ?? ''],
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
  created: (page) => [createdOf(page)],
  lastmodified: (page) => [modifiedOf(page)],
};

function ancestors({ parentId }: SitePage, { site }: CqlContext): string[] {
  const found = new Set<string>();
  for (let id = parentId; id !== undefined && !found.has(id); id = site.page(id)?.parentId) found.add(id);
  return [...found];
}

const comparisons: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  '=': (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  '!=': (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  '~': contains,
  '!~': contains,
  '<': (actual, wanted) => actual !== '' && actual < isoOf(wanted),
  '<=': (actual, wanted) => actual !== '' && actual.slice(0, isoOf(wanted).length) <= isoOf(wanted),
  '>': (actual, wanted) => actual.slice(0, isoOf(wanted).length) > isoOf(wanted),
  '>=': (actual, wanted) => actual >= isoOf(wanted),
};

function contains(actual: string, wanted: string): boolean {
  const lower = actual.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/[\s*?"~]+/)
    .every((word) => lower.includes(word));
}

/** Dates are written `2026/01/31` or `2026-01-31 10:00`. */
function isoOf(date: string): string {
  return date.replaceAll('/', '-').replace(' ', 'T');
}

const functions: Readonly<Record<string, (cx: CqlContext) => readonly string[]>> = {
  currentspace: ({ page }) => [page.spaceKey ?? ''],
  currentcontent: ({ page }) => (page.id === undefined ? [] : [page.id]),
};

function readOrder(reader: Reader): CqlQuery['order'] | { readonly error: string } {
  if (!reader.take('order')) return undefined;
  if (!reader.take('by')) return { error: '"order" needs "by".' };
  const by = reader.next()?.text.toLowerCase() ?? '';
  if (!['title', 'created', 'lastmodified'].includes(by)) return { error: `An order by "${by}" is not supported.` };
  const isDown = reader.take('desc', 'descending');
  if (!isDown) reader.take('asc', 'ascending');
  // our dates begin with the newest
  return { by, reverse: by === 'title' ? isDown : !isDown };
}
