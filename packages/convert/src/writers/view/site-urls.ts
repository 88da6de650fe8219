import type { Site, SiteAttachment, SitePage } from '../../site/site.ts';
import { encodeForm, encodePart } from './clean.ts';

/** The URLs of a site. */
export interface SiteUrls {
  /** The start of links: the context path, or the base URL in exports. */
  readonly prefix: string;
  /** The base URL, or the context path if it is unknown. */
  readonly base: string;
  page(page: SitePage): string;
  space(key: string): string;
  /** The path of a file, without a prefix. */
  attachment(file: SiteAttachment, pageId: string, kind?: 'attachments' | 'thumbnails'): string;
}

const plainTitle = /^[\w.-]+(?: [\w.-]+)*$/;

/** The last part of the URL of a page on Cloud. */
function slugOf(title: string): string {
  if (plainTitle.test(title)) return title.replaceAll(' ', '+');
  return title
    .split(/\s+/)
    .map((word) => word.replace(/[^A-Za-z0-9._-]/g, ''))
    .filter(Boolean)
    .join('+');
}

/** Creates the URLs of one rendering. */
export function createSiteUrls(site: Site | undefined, flavor: 'cloud' | 'datacenter', absolute: boolean): SiteUrls {
  const baseUrl = site?.baseUrl?.replace(/\/+$/, '');
  const path = baseUrl === undefined ? (flavor === 'cloud' ? '/wiki' : '') : baseUrl.replace(/^https?:\/\/[^/]*/, '');
  const base = baseUrl ?? path;
  const prefix = absolute ? base : path;
  const currentKey = site?.current?.spaceKey;
  return {
    prefix,
    base,
    page(page) {
      const key = encodePart(page.spaceKey ?? currentKey ?? '');
      if (flavor === 'datacenter') {
        if (/[+?%&"/\\;#<>:|]/.test(page.title)) return `${prefix}/pages/viewpage.action?pageId=${page.id}`;
        const day = page.type === 'blogpost' && page.postingDay ? `${page.postingDay}/` : '';
        return `${prefix}/display/${key}/${day}${encodeForm(page.title)}`;
      }
      const slug = slugOf(page.title);
      const folder = page.type === 'blogpost' ? `blog/${page.postingDay ? `${page.postingDay}/` : ''}` : 'pages/';
      return `${prefix}/spaces/${key}/${folder}${page.id}${slug ? `/${slug}` : ''}`;
    },
    space: (key) =>
      flavor === 'cloud' ? `${prefix}/spaces/${encodePart(key)}` : `${prefix}/display/${encodePart(key)}`,
    attachment(file, pageId, kind = 'attachments') {
      const query = [`version=${file.version ?? 1}`];
      if (file.modificationDate !== undefined) query.push(`modificationDate=${file.modificationDate}`);
      if (flavor === 'cloud') query.push('cacheVersion=1');
      query.push('api=v2');
      return `/download/${kind}/${pageId}/${encodePart(file.filename)}?${query.join('&')}`;
    },
  };
}
