import type { PageTarget } from '@macrowright/macros';
import { attribute, element, firstChild, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { userIdOf } from '../../../site/user-id.ts';
import { encodeForm, encodePart } from '../clean.ts';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import type { LinkTarget, ViewLinks } from '../links.ts';
import { findPage, pageOf } from '../page-of.ts';
import { safeUrl } from '../safe.ts';

/** `ac:link`: a link of any kind, resolved through the site. A link without a valid target is replaced by its body. */
export const link: BuiltinElement = {
  content: storedBody,
  applies: (node) => storedBody(node).length === 0 || hasValidTarget(node),
  render(node, body, view) {
    const target = targetOf(node);
    const anchor = attribute(node, 'ac:anchor');
    const bodyOr: Body = (fallback) => (body.length > 0 ? body : [text(fallback)]);
    if (target) return customLink(target, bodyOr, view) ?? resolvedLink(target, anchor, bodyOr, view) ?? body;
    if (anchor === undefined) return bodyOr(view.page.title ?? '');
    return [element('a', { href: `#${view.anchorId(anchor)}` }, bodyOr(anchor))];
  },
};

function storedBody(node: Element): readonly ChildNode[] {
  return (firstChild(node, 'ac:link-body') ?? firstChild(node, 'ac:plain-text-link-body'))?.children ?? [];
}

function targetOf(node: Element): Element | undefined {
  return node.children.find((child): child is Element => isElement(child) && child.name.startsWith('ri:'));
}

const targetNames = new Set(
  'ri:page ri:blog-post ri:content-entity ri:space ri:user ri:attachment ri:url ri:shortcut'.split(' '),
);

function hasValidTarget(node: Element): boolean {
  const target = targetOf(node);
  if (!target) return attribute(node, 'ac:anchor') !== undefined;
  if (target.name === 'ri:url') return safeUrl(attribute(target, 'ri:value') ?? '') !== undefined;
  return targetNames.has(target.name);
}

/** The rendered body of a link, or a fallback if it has none. */
type Body = (fallback: string) => ChildNode[];

/** The link resolved by the site; `undefined` for an unknown kind of target. */
function resolvedLink(
  target: Element,
  anchor: string | undefined,
  body: Body,
  view: BuiltinViewContext,
): ChildNode[] | undefined {
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
    case 'ri:content-entity':
      return [pageLink(target, anchor, body, view)];
    case 'ri:space': {
      const key = attribute(target, 'ri:space-key') ?? '';
      return [element('a', { href: view.urls.space(key) }, body(view.site?.space(key)?.name ?? key))];
    }
    case 'ri:user':
      return [userLink(target, body, view)];
    case 'ri:attachment':
      return [fileLink(target, body, view)];
    case 'ri:url': {
      const href = safeUrl(attribute(target, 'ri:value') ?? '');
      return href === undefined ? body('') : [element('a', { href, class: 'external-link' }, body(href))];
    }
    case 'ri:shortcut': {
      const name = `${attribute(target, 'ri:parameter') ?? ''}@${attribute(target, 'ri:key') ?? ''}`;
      return [element('a', { class: 'unresolved', href: '#' }, body(name))];
    }
    default:
      return undefined;
  }
}

/** The link resolved by the caller's functions; `undefined` if they leave it to the site. */
function customLink(target: Element, body: Body, { links }: BuiltinViewContext): ChildNode[] | undefined {
  const resolved = customTarget(target, links);
  if (!resolved) return undefined;
  const href = safeUrl(resolved.href);
  const shown = body(resolved.text ?? resolved.href);
  return href === undefined ? shown : [element('a', { href }, shown)];
}

function customTarget(target: Element, links: ViewLinks): LinkTarget | undefined {
  const value = (name: string) => attribute(target, name);
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
      return links.page?.(pageTarget(target));
    case 'ri:space':
      return links.space?.(value('ri:space-key') ?? '');
    case 'ri:user':
      return links.user?.(userIdOf(target) ?? '');
    case 'ri:attachment': {
      const page = firstChild(target, 'ri:page');
      return links.attachment?.(value('ri:filename') ?? '', page && pageTarget(page));
    }
    case 'ri:shortcut':
      return links.shortcut?.(value('ri:key') ?? '', value('ri:parameter') ?? '');
    default:
      return undefined;
  }
}

function pageTarget(page: Element): PageTarget {
  const spaceKey = attribute(page, 'ri:space-key');
  return { title: attribute(page, 'ri:content-title') ?? '', ...(spaceKey === undefined ? {} : { spaceKey }) };
}

function pageLink(target: Element, anchor: string | undefined, body: Body, view: BuiltinViewContext): Element {
  const page = findPage(target, view);
  if (!page) return missingPageLink(target, body, view);
  const isCloud = view.flavor === 'cloud';
  const isEditor = view.representation === 'editor';
  const prefix = isCloud ? '' : `${page.title.replace(/\s+/g, '')}-`;
  return element(
    'a',
    {
      href: `${view.urls.page(page)}${anchor === undefined ? '' : `#${prefix}${anchor}`}`,
      class: isEditor ? 'confluence-link' : undefined,
      'data-linked-resource-id': isCloud || isEditor ? page.id : undefined,
      'data-linked-resource-version': isCloud || isEditor ? page.version : undefined,
      'data-linked-resource-type': isCloud || isEditor ? (page.type ?? 'page') : undefined,
    },
    body(page.title),
  );
}

function missingPageLink(target: Element, body: Body, view: BuiltinViewContext): Element {
  const title = attribute(target, 'ri:content-title') ?? attribute(target, 'ri:content-id') ?? '';
  const link = target.parent && isElement(target.parent) ? target.parent : target;
  view.report('missing-page', `Unknown page "${title}".`, link);
  if (view.flavor === 'cloud' || view.representation === 'export_view') {
    return element('span', { class: 'unresolved' }, body(title));
  }
  const key = encodePart(attribute(target, 'ri:space-key') ?? view.page.spaceKey ?? '');
  const from = view.page.id === undefined ? '' : `&fromPageId=${view.page.id}`;
  const query = `spaceKey=${key}&title=${encodeForm(title)}&linkCreation=true${from}`;
  return element(
    'a',
    { class: 'createlink', href: `${view.urls.prefix}/pages/createpage.action?${query}` },
    body(title),
  );
}

function userLink(target: Element, body: Body, view: BuiltinViewContext): Element {
  const accountId = attribute(target, 'ri:account-id');
  const user = view.site?.user(userIdOf(target) ?? '');
  const isCloud = accountId !== undefined;
  const name = user?.username ?? attribute(target, 'ri:username') ?? '';
  const { base, prefix } = view.urls;
  return element(
    'a',
    {
      class: 'confluence-userlink user-mention',
      'data-account-id': accountId,
      'data-username': isCloud ? undefined : name,
      href: isCloud
        ? `${base}/people/${encodePart(accountId)}?ref=confluence`
        : `${prefix}/display/~${encodePart(name)}`,
      target: isCloud ? '_blank' : undefined,
      'data-linked-resource-type': 'userinfo',
      'data-base-url': base,
    },
    body(user?.displayName ?? (isCloud ? 'Unknown user' : name)),
  );
}

function fileLink(target: Element, body: Body, view: BuiltinViewContext): Element {
  const filename = attribute(target, 'ri:filename') ?? '';
  const owner = pageOf(target, view);
  const file = owner?.id === undefined ? undefined : view.site?.attachment(owner.id, filename);
  if (!file || owner?.id === undefined) {
    view.report('missing-attachment', `Unknown attachment "${filename}".`, target);
    return element('span', { class: 'unresolved' }, body(filename));
  }
  return element(
    'a',
    {
      href: `${view.urls.prefix}${view.urls.attachment(file, owner.id)}`,
      'data-linked-resource-id': file.id.replace(/^att/, ''),
      'data-linked-resource-version': file.version ?? 1,
      'data-linked-resource-type': 'attachment',
      'data-linked-resource-default-alias': file.filename,
      'data-nice-type': file.niceType,
      'data-linked-resource-content-type': file.mediaType,
      'data-linked-resource-container-id': owner.id,
      'data-linked-resource-container-version': owner.version,
    },
    body(filename),
  );
}
