import { describe, expect, it } from 'vitest';
import { linkTarget, parseBaseUrl, pathSegment, requestTarget } from './url.ts';

describe('the base URL', () => {
  it.each([
    ['https://site.atlassian.net/wiki/', 'https://site.atlassian.net', '/wiki'],
    ['https://site.atlassian.net', 'https://site.atlassian.net', '/wiki'],
    ['http://host:8090', 'http://host:8090', ''],
    ['http://host:8090/confluence/rest/api/', 'http://host:8090', '/confluence'],
    ['https://api.atlassian.com/ex/confluence/1-2', 'https://api.atlassian.com', '/ex/confluence/1-2'],
  ])('%s', (url, origin, prefix) => {
    expect(parseBaseUrl(url)).toEqual({ origin, prefix });
  });

  it.each(['', 'site', 'ftp://x', 'http://me:marker@x', 'http://x/?a=1', 'http://x/#a', 'javascript:alert(1)'])(
    'rejects %j without showing credentials',
    (url) => {
      expect(() => parseBaseUrl(url)).toThrow(TypeError);
      expect(() => parseBaseUrl(url)).not.toThrow(/marker/);
    },
  );
});

describe('a link to the next page', () => {
  const cases: [name: string, base: string, link: string, path: string | undefined][] = [
    ['without the context path', 'http://h/wiki', '/rest/api/content?start=2', '/rest/api/content?start=2'],
    ['with the context path', 'http://h/wiki', '/wiki/api/v2/pages?cursor=a%3D%3D', '/api/v2/pages?cursor=a%3D%3D'],
    [
      'of a site behind the gateway',
      'https://api.atlassian.com/ex/confluence/1',
      '/wiki/api/v2/pages?cursor=a',
      '/api/v2/pages?cursor=a',
    ],
    ['as an absolute URL', 'http://h/wiki', 'http://h/wiki/rest/api/content', '/rest/api/content'],
    ['to another host', 'http://h/wiki', 'http://elsewhere/rest/api/content', undefined],
    ['to another host, protocol-relative', 'http://h/wiki', '//elsewhere/rest/api/content', undefined],
    ['with another protocol', 'https://h', 'http://h/rest/api/content', undefined],
    ['outside the API', 'http://h/wiki', '/rest/api/../../logout', undefined],
    ['that is invalid', 'http://h/wiki', 'http://', undefined],
  ];
  it.each(cases)('%s', (_name, base, link, path) => {
    const found = linkTarget(parseBaseUrl(base), link);
    expect(found && found.path + found.search).toBe(path);
  });
});

it('encodes a query', () => {
  expect(requestTarget('/wiki', '/p', { a: 'x&y=ü', b: ['1', '2'], c: undefined, d: [], e: 0, f: false })).toBe(
    '/wiki/p?a=x%26y%3D%C3%BC&b=1%2C2&e=0&f=false',
  );
  expect(requestTarget('', '/p', { b: 1 }, '?a=1')).toBe('/p?a=1&b=1');
});

it.each(['', '.', '..'])('rejects %j as a path segment', (value) => {
  expect(() => pathSegment('id', value)).toThrow(TypeError);
});
