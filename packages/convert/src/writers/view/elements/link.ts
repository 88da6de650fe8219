import type { PageTarget } from '@macrowright/macros';
import { attribute, element, firstChild, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { encodeForm, encodePart } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import type { LinkTarget, ViewLinks } from '../links.ts';
import { findPage, pageOf } from '../page-of.ts';
import { safeUrl } from '../safe.ts';

/** The stored nodes of a link's body. */
export function linkBody(node: Element): readonly ChildNode[] {
  return (firstChild(node, 'ac:link-body') ?? firstChild(node, 'ac:plain-text-link-body'))?.children ?? [];
}

/** A link of any kind, resolved through the site. */
export function drawLink(node: Element, inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const target = node.children.find((child): child is Element => isElement(child) && child.name.startsWith('ri:'));
  const anchor = attribute(node, 'ac:anchor');
  const body = (otherwise: string): ChildNode[] => (inside.length > 0 ? inside : [text(otherwise)]);
  if (!target) {
    if (anchor === undefined) return body(view.page.title ?? '');
    return [element('a', { href: `#${view.anchorId(anchor)}` }, body(anchor))];
  }
  const hooked = hookedLink(target, body, view);
  if (hooked) return hooked;
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
    case 'ri:content-entity':
      return pageLink(target, anchor, body, view);
    case 'ri:space': {
      const key = attribute(target, 'ri:space-key') ?? '';
      return [element('a', { href: view.addresses.space(key) }, body(view.site?.space(key)?.name ?? key))];
    }
    case 'ri:user':
      return userLink(target, body, view);
    case 'ri:attachment':
      return fileLink(target, body, view);
    case 'ri:url': {
      const href = safeUrl(attribute(target, 'ri:value') ?? '');
      return href === undefined ? body('') : [element('a', { href, class: 'external-link' }, body(href))];
    }
    case 'ri:shortcut': {
      const name = `${attribute(target, 'ri:parameter') ?? ''}@${attribute(target, 'ri:key') ?? ''}`;
      return [element('a', { class: 'unresolved', href: '#' }, body(name))];
    }
    default:
      return inside;
  }
}

type Body = (otherwise: string) => ChildNode[];

/** The link as the caller's functions want it. */
function hookedLink(target: Element, body: Body, { links }: BuiltinViewContext): ChildNode[] | undefined {
  const found = asked(target, links);
  if (!found) return undefined;
  const href = safeUrl(found.href);
  const shown = body(found.text ?? found.href);
  return href === undefined ? shown : [element('a', { href }, shown)];
}

function asked(target: Element, links: ViewLinks): LinkTarget | undefined {
  const value = (name: string) => attribute(target, name);
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
      return links.page?.(targetOf(target));
    case 'ri:space':
      return links.space?.(value('ri:space-key') ?? '');
    case 'ri:user':
      return links.user?.(value('ri:account-id') ?? value('ri:username') ?? value('ri:userkey') ?? '');
    case 'ri:attachment': {
      const page = firstChild(target, 'ri:page');
      return links.attachment?.(value('ri:filename') ?? '', page && targetOf(page));
    }
    case 'ri:shortcut':
      return links.shortcut?.(value('ri:key') ?? '', value('ri:parameter') ?? '');
    default:
      return undefined;
  }
}

function targetOf(page: Element): PageTarget {
  const spaceKey = attribute(page, 'ri:space-key');
  return { title: attribute(page, 'ri:content-title') ?? '', ...(spaceKey === undefined ? {} : { spaceKey }) };
}

function pageLink(target: Element, anchor: string | undefined, body: Body, view: BuiltinViewContext): ChildNode[] {
  const title = attribute(target, 'ri:content-title') ?? attribute(target, 'ri:content-id') ?? '';
  const page = findPage(target, view);
  if (!page) {
    view.report(
      'missing-page',
      `The page "${title}" is not known.`,
      target.parent && isElement(target.parent) ? target.parent : target,
    );
    if (view.flavor === 'cloud' || view.representation === 'export_view') {
      return [element('span', { class: 'unresolved' }, body(title))];
    }
    const key = encodePart(attribute(target, 'ri:space-key') ?? view.page.spaceKey ?? '');
    const from = view.page.id === undefined ? '' : `&fromPageId=${view.page.id}`;
    const href = `${view.addresses.prefix}/pages/createpage.action?spaceKey=${key}&title=${encodeForm(title)}&linkCreation=true${from}`;
    return [element('a', { class: 'createlink', href }, body(title))];
  }
  const cloud = view.flavor === 'cloud';
  const editor = view.representation === 'editor';
  const prefix = cloud ? '' : `${page.title.replace(/\s+/g, '')}-`;
  return [
    element(
      'a',
      {
        href: `${view.addresses.page(page)}${anchor === undefined ? '' : `#${prefix}${anchor}`}`,
        class: editor ? 'confluence-link' : undefined,
        'data-linked-resource-id': cloud || editor ? page.id : undefined,
        'data-linked-resource-version': cloud || editor ? page.version : undefined,
        'data-linked-resource-type': cloud || editor ? (page.type ?? 'page') : undefined,
      },
      body(page.title),
    ),
  ];
}

function userLink(target: Element, body: Body, view: BuiltinViewContext): ChildNode[] {
  const accountId = attribute(target, 'ri:account-id');
  const id = accountId ?? attribute(target, 'ri:username') ?? attribute(target, 'ri:userkey') ?? '';
  const user = view.site?.user(id);
  const cloud = accountId !== undefined;
  const name = user?.username ?? attribute(target, 'ri:username') ?? '';
  const { base, prefix } = view.addresses;
  return [
    element(
      'a',
      {
        class: 'confluence-userlink user-mention',
        'data-account-id': accountId,
        'data-username': cloud ? undefined : name,
        href: cloud
          ? `${base}/people/${encodePart(accountId)}?ref=confluence`
          : `${prefix}/display/~${encodePart(name)}`,
        target: cloud ? '_blank' : undefined,
        'data-linked-resource-type': 'userinfo',
        'data-base-url': base,
      },
      body(user?.displayName ?? (cloud ? 'Unknown user' : name)),
    ),
  ];
}

function fileLink(target: Element, body: Body, view: BuiltinViewContext): ChildNode[] {
  const filename = attribute(target, 'ri:filename') ?? '';
  const owner = pageOf(target, view);
  const file = owner?.id === undefined ? undefined : view.site?.attachment(owner.id, filename);
  if (!file || owner?.id === undefined) {
    view.report('missing-attachment', `The file "${filename}" is not known.`, target);
    return [element('span', { class: 'unresolved' }, body(filename))];
  }
  return [
    element(
      'a',
      {
        href: `${view.addresses.prefix}${view.addresses.attachment(file, owner.id)}`,
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
    ),
  ];
}
