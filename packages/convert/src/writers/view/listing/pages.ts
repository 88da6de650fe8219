import { parseCql } from '@macrowright/cql';
import { parameterValue } from '@macrowright/macros';
import { element, type Macro, textOf } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { authorChoice, labelChoice, spaceChoice, typeChoice } from './choose.ts';
import { type CqlContext, compileCql } from './cql.ts';
import { sortPages, typeOf } from './order.ts';
import { countOf, isOn, valuesOf } from './parameters.ts';

/** What a list macro asks for when its parameters do not say. */
export interface ListDefaults {
  /** `@self` or `@all`. */
  readonly spaces: string;
  readonly max: number;
  readonly sort?: string;
  readonly types?: readonly string[];
}

/**
 * The pages that a list macro names by `cql`, or by `spaces`, `labels`, `author` and `type`, sorted and cut to its `max`. A
 * query that cannot be read is reported and finds nothing.
 */
export function listedPages(macro: Macro, view: BuiltinViewContext, defaults: ListDefaults): readonly SitePage[] {
  const value = (name: string) => parameterValue(macro, name);
  const sort = value('sort') ?? value('sortBy') ?? (isOrdered(value('cql')) ? undefined : defaults.sort);
  const reverse = isOn(value('reverse') ?? value('reverseSort'));
  const max = countOf(value('max') ?? value('maxResults') ?? value('pageSize'), defaults.max);
  const key = JSON.stringify([
    macro.name,
    macro.parameters.map(({ name, value: text, resources }) => [name, text, resources.map(facts)]),
    view.page.id,
  ]);
  return view.memo(`pages ${key}`, () => sortPages(found(macro, view, defaults), sort, reverse).slice(0, max));
}

function facts({ name, attribs, children }: Element): unknown {
  return [name, attribs, children.map((child) => ('attribs' in child ? [child.name, child.attribs] : textOf(child)))];
}

function found(macro: Macro, view: BuiltinViewContext, defaults: ListDefaults): readonly SitePage[] {
  const { site, page } = view;
  if (!site) return [];
  const cql = parameterValue(macro, 'cql');
  if (cql) return byQuery(cql, view);

  const labels = valuesOf(macro, 'labels', 'label');
  const spaces = valuesOf(macro, 'spaces', 'space', 'spaceKey', 'key');
  const inSpace = spaceChoice(spaces.length > 0 ? spaces : [defaults.spaces], page.spaceKey);
  const hasLabels = labelChoice(labels, /^and$/i.test(parameterValue(macro, 'operator') ?? ''));
  const types = valuesOf(macro, 'type', 'types', 'contentType');
  const isType = typeChoice(types.length > 0 ? types : (defaults.types ?? []));
  const isBy = authorChoice(valuesOf(macro, 'author', 'authors', 'creators'), site);
  const candidates =
    labelled(labels, view) ??
    (spaces.length === 0 && defaults.spaces === '@self' ? site.pagesOfSpace(page.spaceKey) : site.allPages());
  return candidates.filter(
    (entry) =>
      inSpace(entry.spaceKey ?? page.spaceKey ?? '') && isType(typeOf(entry)) && hasLabels(entry) && isBy(entry),
  );
}

/** The pages with one of the labels, from the site's index; `undefined` when labels do not narrow the search. */
function labelled(labels: readonly string[], { site }: BuiltinViewContext): SitePage[] | undefined {
  const wanted = labels.filter((label) => !label.startsWith('-')).map((label) => label.replace(/^\+/, ''));
  if (wanted.length === 0) return undefined;
  return [...new Set(wanted.flatMap((label) => site?.pagesWithLabel(label) ?? []))];
}

/** Whether a query sorts what it finds itself. */
function isOrdered(cql: string | undefined): boolean {
  const result = cql ? parseCql(cql) : undefined;
  return result?.ok === true && result.query.order.length > 0;
}

/** The pages that a query finds, in the order that it asks for. */
export function byQuery(cql: string, view: BuiltinViewContext): readonly SitePage[] {
  const { site, page } = view;
  if (!site) return [];
  const compiled = compileCql(cql, site.now);
  if ('error' in compiled) {
    view.warn(`The query "${cql}" cannot be answered: ${compiled.error.message}`);
    return [];
  }
  const cx: CqlContext = { site, page };
  const candidates = compiled.labels
    ? [...new Set(compiled.labels.flatMap((label) => site.pagesWithLabel(label)))]
    : site.allPages();
  const matching = candidates.filter((entry) => compiled.matches(entry, cx));
  // Sorting is stable, so the most significant key comes last.
  return compiled.order.reduceRight((pages, { by, reverse }) => sortPages(pages, by, reverse), matching);
}

/** A link to a page as lists have it. */
export function listLink(page: SitePage, view: BuiltinViewContext, text: string = page.title): Element {
  const cloud = view.flavor === 'cloud';
  return element(
    'a',
    {
      'data-linked-resource-id': cloud ? page.id : undefined,
      'data-linked-resource-type': cloud ? typeOf(page) : undefined,
      'data-linked-resource-version': cloud ? page.version : undefined,
      href: view.addresses.page(page),
    },
    clean(text),
  );
}

/** What a list shows when it may not show so many entries. Each list asks before it draws. */
export function tooMany(view: BuiltinViewContext): ChildNode[] {
  view.warn('The lists of this page have too many entries; this one is left out.');
  return [element('div', { class: 'error' }, element('span', { class: 'error' }, 'This list has too many entries.'))];
}
