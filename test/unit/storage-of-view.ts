import { attribute, element, isElement, page, parseStorage, serialize, text, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element, ParentNode } from 'domhandler';

/** The source of a rendered page, as far as its HTML shows it. */
export interface Guess {
  readonly storage: string;
  /** The page titles that links need, and the files of images. */
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/**
 * Converts the HTML of an old Data Center page back to storage format: each structure that the server renders becomes the construct that
 * it was rendered from. Used only by the test that renders the storage format again and compares the HTML.
 */
export function storageOfView(html: string, title: string): Guess {
  const pages = new Set<string>();
  const files = new Set<string>();
  const prefix = `${title.replace(/\s+/g, '')}-`;
  const tidy = html
    .replace(/^<!--[\s\S]*?-->/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<(img|br|hr|col)\b([^<>]*?)\/?>/g, '<$1$2/>');

  const { root } = parseStorage(tidy);
  const headings = headingsIn(root);
  let bare = false;

  const inside = (node: Element): ChildNode[] => node.children.flatMap(read);
  const has = (node: Element, name: string) => (attribute(node, 'class') ?? '').split(' ').includes(name);
  const macro = (name: string, parameters: Record<string, string | undefined>, body?: Element) =>
    element('ac:structured-macro', { 'ac:name': name }, [
      Object.entries(parameters).map(([key, value]) =>
        value === undefined ? undefined : element('ac:parameter', { 'ac:name': key }, value),
      ),
      body,
    ]);
  const rich = (children: ChildNode[]) => element('ac:rich-text-body', {}, children);
  const find = (node: Element, name: string): Element | undefined => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.name === name || has(child, name)) return child;
      const below = find(child, name);
      if (below) return below;
    }
    return undefined;
  };

  function read(node: ChildNode): ChildNode[] {
    if (!isElement(node)) return node.type === 'text' ? [text(textOf(node))] : [];
    const { name } = node;
    if (has(node, 'table-wrap') || has(node, 'confluence-embedded-file-wrapper')) return inside(node);
    if (has(node, 'toc-macro')) {
      const listed = new Set(linksIn(node).map((entry) => textOf(entry).trim()));
      const left = headings.filter((heading) => !listed.has(heading)).join('|');
      return [macro('toc', { outline: find(node, 'TOCOutline') ? 'true' : undefined, exclude: left || undefined })];
    }
    if (/^h[1-6]$/.test(name)) {
      // a link without a body adds nothing to the id of its heading
      const squeezed = textOf(node).replace(/\s+/g, '');
      bare = !(attribute(node, 'id') ?? '').replace(/\.\d+$/, '').includes(squeezed);
      const rendered = element(name, {}, inside(node));
      bare = false;
      return [rendered];
    }
    if (has(node, 'confluence-information-macro')) {
      const kind = /macro-(information|note|tip|warning)\b/.exec(attribute(node, 'class') ?? '')?.[1] ?? '';
      const body = find(node, 'confluence-information-macro-body');
      const heading = find(node, 'title');
      return [
        macro(
          kind === 'information' ? 'info' : kind,
          {
            title: heading && textOf(heading),
            icon: find(node, 'confluence-information-macro-icon') ? undefined : 'false',
          },
          rich(body ? inside(body) : []),
        ),
      ];
    }
    if (name === 'div' && (has(node, 'code') || has(node, 'preformatted'))) {
      const pre = find(node, 'pre');
      const heading = find(node, 'panelHeader');
      const settings = attribute(pre, 'class') ?? '';
      const read = (key: string) => new RegExp(`${key}: ([^;]+)`).exec(settings)?.[1];
      const facts = has(node, 'code') ? { language: read('brush'), theme: read('theme') } : {};
      const body = element('ac:plain-text-body', {}, pre ? textOf(pre) : '');
      return [macro(has(node, 'code') ? 'code' : 'noformat', { title: heading && textOf(heading), ...facts }, body)];
    }
    if (has(node, 'panel')) {
      const body = find(node, 'panelContent');
      const heading = find(node, 'panelHeader');
      return [macro('panel', { title: heading && textOf(heading) }, rich(body ? inside(body) : []))];
    }
    if (has(node, 'confluence-anchor-link'))
      return [macro('anchor', { '': (attribute(node, 'id') ?? '').replace(prefix, '') })];
    if (has(node, 'emoticon')) return [element('ac:emoticon', { 'ac:name': attribute(node, 'data-emoticon-name') })];
    if (has(node, 'confluence-embedded-image')) return [picture(attribute(node, 'src') ?? '')];
    if (name === 'a') return [link(node)];
    const kept = Object.keys(node.attribs).filter(
      (key) => !['id', 'class', 'shape', 'clear'].includes(key) && !(/span$/.test(key) && node.attribs[key] === '1'),
    );
    const classes = (attribute(node, 'class') ?? '').replace(/\bconfluenceT\w+/g, '').trim();
    return [
      element(
        name,
        { ...Object.fromEntries(kept.map((key) => [key, attribute(node, key)])), class: classes || undefined },
        inside(node),
      ),
    ];
  }

  function picture(src: string): Element {
    if (/^https?:/.test(src)) return element('ac:image', {}, element('ri:url', { 'ri:value': src }));
    const filename = src.replace(/^.*\//, '');
    files.add(filename);
    return element('ac:image', {}, element('ri:attachment', { 'ri:filename': filename }));
  }

  function link(node: Element): ChildNode {
    const href = attribute(node, 'href') ?? '';
    const body = element('ac:link-body', {}, inside(node));
    if (has(node, 'external-link')) return element('a', { href }, inside(node));
    if (has(node, 'unresolved')) {
      const [parameter = '', key = ''] = textOf(node).split('@');
      return element('ac:link', {}, [element('ri:shortcut', { 'ri:key': key, 'ri:parameter': parameter }), body]);
    }
    if (has(node, 'createlink')) {
      const missing = new URL(href).searchParams.get('title') ?? '';
      return element('ac:link', {}, [element('ri:page', { 'ri:content-title': missing }), body]);
    }
    if (href.startsWith('#')) return element('ac:link', { 'ac:anchor': href.slice(1).replace(prefix, '') }, body);
    if (!/^[\w-]+\.html/.test(href)) return element('a', { href }, inside(node));
    const target = bare ? textOf(node) : href.replace(/\.html.*$/, '');
    pages.add(target);
    return element('ac:link', {}, [element('ri:page', { 'ri:content-title': target }), bare ? undefined : body]);
  }

  return { storage: serialize(page(root.children.flatMap(read))), pages, files };
}

function headingsIn(root: ParentNode): string[] {
  const found: string[] = [];
  walk(root, {
    enter(node) {
      if (isElement(node) && /^h[1-6]$/.test(node.name)) found.push(textOf(node).trim());
    },
  });
  return found;
}

function linksIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter(node) {
      if (isElement(node, 'a')) found.push(node);
    },
  });
  return found;
}
