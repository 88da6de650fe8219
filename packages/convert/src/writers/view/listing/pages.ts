import { parseCql } from '@macrowright/cql';
import { parameterValue } from '@macrowright/macros';
import { element, type Macro, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { type CqlContext, compileCql } from './cql.ts';
import { authorFilter, labelFilter, spaceFilter, typeFilter } from './filters.ts';
import { sortPages, typeOf } from './order.ts';
import { countOf, isOn, valuesOf } from './parameters.ts';

/** The defaults for absent parameters of a list macro. */
export interface ListDefaults {
  /** `@self` or `@all`. */
  readonly spaces: string;
  readonly max: number;
  readonly sort?: string;
  readonly types?: readonly string[];
}

/**
 * The pages that a list macro selects by `cql`, or by `spaces`, `labels`, `author` and `type`, sorted and limited to its `max`. An
 * invalid query is reported and selects nothing.
 */
export function pagesOf(macro: Macro, view: BuiltinViewContext, defaults: ListDefaults): readonly SitePage[] {
  const value = (name: string) => parameterValue(macro, name);
  const sort = value('sort') ?? value('sortBy') ?? (isOrdered(value('cql')) ? undefined : defaults.sort);
  const reverse = isOn(value('reverse') ?? value('reverseSort'));
  const max = countOf(value('max') ?? value('maxResults') ?? value('pageSize'), defaults.max);
  const key = JSON.stringify([
    macro.name,
    macro.parameters.map((parameter) => [parameter.name, parameter.value, parameter.resources.map(resourceKey)]),
    view.page.id,
  ]);
  return view.cached(`pages ${key}`, () => {
    const cql = value('cql');
    const pages = cql ? pagesByQuery(cql, macro, view) : pagesByParameters(macro, view, defaults);
    return sortPages(pages, sort, reverse).slice(0, max);
  });
}

function resourceKey({ name, attribs, children }: Element): unknown {
  return [name, attribs, children.map((child) => ('attribs' in child ? [child.name, child.attribs] : textOf(child)))];
}

/** Whether a query sorts its results itself. */
function isOrdered(cql: string | undefined): boolean {
  const result = cql ? parseCql(cql) : undefined;
  return result?.ok === true && result.query.order.length > 0;
}

function pagesByParameters(macro: Macro, view: BuiltinViewContext, defaults: ListDefaults): readonly SitePage[] {
  const { site, page } = view;
  if (!site) return [];
  const labels = valuesOf(macro, 'labels', 'label');
  const spaces = valuesOf(macro, 'spaces', 'space', 'spaceKey', 'key');
  const inSpace = spaceFilter(spaces.length > 0 ? spaces : [defaults.spaces], page.spaceKey);
  const hasLabels = labelFilter(labels, /^and$/i.test(parameterValue(macro, 'operator') ?? ''));
  const types = valuesOf(macro, 'type', 'types', 'contentType');
  const isType = typeFilter(types.length > 0 ? types : (defaults.types ?? []));
  const isByAuthor = authorFilter(valuesOf(macro, 'author', 'authors', 'creators'), site);
  const candidates =
    pagesWithLabels(labels, view) ??
    (spaces.length === 0 && defaults.spaces === '@self' ? site.pagesOfSpace(page.spaceKey) : site.allPages());
  return candidates.filter(
    (candidate) =>
      inSpace(candidate.spaceKey ?? page.spaceKey ?? '') &&
      isType(typeOf(candidate)) &&
      hasLabels(candidate) &&
      isByAuthor(candidate),
  );
}

/** The pages with one of the labels, from the index of the site; `undefined` if no label is required. */
function pagesWithLabels(labels: readonly string[], { site }: BuiltinViewContext): SitePage[] | undefined {
  const included = labels.filter((label) => !label.startsWith('-')).map((label) => label.replace(/^\+/, ''));
  if (included.length === 0) return undefined;
  return [...new Set(included.flatMap((label) => site?.pagesWithLabel(label) ?? []))];
}

/** The pages that a query selects, in its order. An invalid query is reported and selects nothing. */
export function pagesByQuery(cql: string, macro: Macro, view: BuiltinViewContext): readonly SitePage[] {
  const { site, page } = view;
  if (!site) return [];
  const compiled = compileCql(cql, site.now);
  if ('error' in compiled) {
    view.warn(macro, `The query "${cql}" is not supported: ${compiled.error.message}`);
    return [];
  }
  const cx: CqlContext = { site, page };
  const candidates = compiled.labels
    ? [...new Set(compiled.labels.flatMap((label) => site.pagesWithLabel(label)))]
    : site.allPages();
  const matching = candidates.filter((candidate) => compiled.matches(candidate, cx));
  // Sorting is stable, so the most significant key is applied last.
  return compiled.order.reduceRight((pages, { by, reverse }) => sortPages(pages, by, reverse), matching);
}

/** All pages of the site, most recently changed first. */
export function newestPages(view: BuiltinViewContext): readonly SitePage[] {
  return view.cached('newest pages', () => sortPages(view.site?.allPages() ?? [], 'modified'));
}

/** The pages of the space that have no parent in it. */
export function topPages({ site, page }: BuiltinViewContext): SitePage[] {
  return (site?.pagesOfSpace(page.spaceKey) ?? []).filter(
    ({ type, parentId }) => type !== 'blogpost' && (parentId === undefined || !site?.page(parentId)),
  );
}

/** A link to a page in a list. */
export function pageLink(page: SitePage, view: BuiltinViewContext): Element {
  const isCloud = view.flavor === 'cloud';
  return element(
    'a',
    {
      'data-linked-resource-id': isCloud ? page.id : undefined,
      'data-linked-resource-type': isCloud ? typeOf(page) : undefined,
      'data-linked-resource-version': isCloud ? page.version : undefined,
      href: view.urls.page(page),
    },
    clean(page.title),
  );
}
