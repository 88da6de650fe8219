import type { Site, SiteAttachment, SitePage } from '../../site/site.ts';
import { encodeForm, encodePart } from './clean.ts';

/** How addresses of a site are written. */
export interface Addresses {
  /** In front of links: the context path, or the whole base address in exports. */
  readonly prefix: string;
  /** The base address where it is known, else the context path. */
  readonly base: string;
  page(page: SitePage): string;
  space(key: string): string;
  attachment(file: SiteAttachment, pageId: string, kind?: 'attachments' | 'thumbnails'): string;
}

const plainTitle = /^[\w.-]+(?: [\w.-]+)*$/;

/** The last part of a page's address on Cloud. */
export function slugOf(title: string): string {
  if (plainTitle.test(title)) return title.replaceAll(' ', '+');
  return title
    .split(/\s+/)
    .map((word) => word.replace(/[^A-Za-z0-9._-]/g, ''))
    .filter(Boolean)
    .join('+');
}

/** The address rules of one rendering. */
export function createAddresses(site: Site | undefined, flavor: 'cloud' | 'datacenter', absolute: boolean): Addresses {
  const known = site?.baseUrl?.replace(/\/+$/, '');
  const path = known === undefined ? (flavor === 'cloud' ? '/wiki' : '') : known.replace(/^https?:\/\/[^/]*/, '');
  const base = known ?? path;
  const prefix = absolute ? base : path;
  const own = site?.current?.spaceKey;
  return {
    prefix,
    base,
    page(page) {
      const key = encodePart(page.spaceKey ?? own ?? '');
      if (flavor === 'datacenter') {
        if (/[+?%&"/\\;#<>:|]/.test(page.title)) return `${prefix}/pages/viewpage.action?pageId=${page.id}`;
        const day = page.type === 'blogpost' && page.postingDay ? `${page.postingDay}/` : '';
        return `${prefix}/display/${key}/${day}${encodeForm(page.title)}`;
      }
      const slug = slugOf(page.title);
      const middle = page.type === 'blogpost' ? `blog/${page.postingDay ? `${page.postingDay}/` : ''}` : 'pages/';
      return `${prefix}/spaces/${key}/${middle}${page.id}${slug ? `/${slug}` : ''}`;
    },
    space: (key) =>
      flavor === 'cloud' ? `${prefix}/spaces/${encodePart(key)}` : `${prefix}/display/${encodePart(key)}`,
    attachment(file, pageId, kind = 'attachments') {
      const facts = [`version=${file.version ?? 1}`];
      if (file.modificationDate !== undefined) facts.push(`modificationDate=${file.modificationDate}`);
      if (flavor === 'cloud') facts.push('cacheVersion=1');
      facts.push('api=v2');
      return `/download/${kind}/${pageId}/${encodePart(file.filename)}?${facts.join('&')}`;
    },
  };
}
