import { expect, it } from 'vitest';
import { pageId } from './upstream-client.ts';

it.each([
  ['123', '123'],
  [' 98487 ', '98487'],
  ['https://site.example/wiki/spaces/ENG/pages/98487/Overview', '98487'],
  ['https://site.example/wiki/spaces/ENG/pages/edit-v2/98487', '98487'],
  ['https://docs.example/pages/viewpage.action?pageId=98487&x=1', '98487'],
  ['https://docs.example/display/ENG/Overview', undefined],
  ['javascript:alert(1)', undefined],
])('%s', (text, id) => {
  expect(pageId(text)).toBe(id);
});
