import { attribute, element, type Fix, type StorageDocument, serialize } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** The site's own addresses, where a link by title follows renames and moves. Needs the site's address. */
export const hardCodedSiteLink: Rule = {
  code: 'hard-coded-site-link',
  group: 'links',
  severity: 'warning',
  summary: 'A page of the same site is linked by its address.',
  rationale: 'Such links break when the page is renamed or the site moves; a link by title does not.',
  source: 'WikiTransformationProject/wikitraccs-releases#178',
  fixable: 'suggest',
  options: {
    baseUrl: {
      type: 'string',
      doc: 'The address of the site, such as https://wiki.example.com. Without it the rule says nothing.',
    },
  },
  examples: {
    bad: '<p><a href="https://wiki.example.com/display/DEV/Home">Start</a></p>',
    good: '<p><ac:link><ri:page ri:space-key="DEV" ri:content-title="Home"/><ac:link-body>Start</ac:link-body></ac:link></p>',
    options: { baseUrl: 'https://wiki.example.com' },
  },
  visit: {
    elements: {
      a: (node, cx) => check(node, 'href', cx),
      img: (node, cx) => check(node, 'src', cx),
      'ri:url': (node, cx) => check(node, 'ri:value', cx),
    },
  },
};

function check(node: Element, name: string, { document, options, report }: RuleContext): void {
  const baseUrl = typeof options.baseUrl === 'string' ? options.baseUrl.replace(/\/+$/, '') : '';
  if (baseUrl === '') return;
  const address = attribute(node, name) ?? '';
  if (!address.toLowerCase().startsWith(`${baseUrl.toLowerCase()}/`)) return;
  if (Object.hasOwn(node.attribs, 'data-card-appearance')) return; // how Cloud stores a link to a page
  const path = address.slice(baseUrl.length);
  const isFile = /\/download\/(?:attachments|thumbnails)\//.test(path);
  if (!isFile && !/^\/(?:wiki\/)?(?:display|spaces|pages|x)\//.test(path)) return;
  report({
    message: `"${address}" is an address of this site; ${isFile ? 'refer to the file with "ri:attachment"' : 'link to the page with "ac:link"'}.`,
    range: valueRange(document, node, name),
    fix: name === 'href' && !isFile ? linkByTitle(document, node, path) : undefined,
  });
}

/** A link by title, where the address tells space and title. */
function linkByTitle(document: StorageDocument, node: Element, path: string): Fix | undefined {
  const [, space, title, fragment] =
    /^\/(?:wiki\/)?(?:display\/|spaces\/)([^/?#]+)\/(?:pages\/\d+\/)?([^/?#]+)(?:#([^?#]*))?$/.exec(path) ?? [];
  if (!space || !title || /^(?:overview|pages)$/.test(title)) return undefined;
  const page = serialize(element('ri:page', { 'ri:space-key': decode(space), 'ri:content-title': decode(title) }));
  const open = serialize(element('ac:link', { 'ac:anchor': fragment && decode(fragment) })).replace(/ ?\/>$/, '>');
  const { start, end } = contentRange(document, node);
  const body = document.source.slice(start, end);
  const text = `${open}${page}<ac:link-body>${body}</ac:link-body></ac:link>`;
  return { title: 'Link by title', safe: false, edits: [{ range: wholeRange(document, node), text }] };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
