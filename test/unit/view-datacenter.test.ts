import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSite, renderView } from '@macrowright/convert';
import { isElement, parseStorage, textOf, walk } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../corpus.ts';
import { storageOfView } from './storage-of-view.ts';

const folder = sharedFolder();
const corpus = folder === undefined ? undefined : join(folder, 'corpus/view-only/apache-struts');
const names = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.html'));

/**
 * Pages rendered by an old Data Center, converted back to storage format and rendered again. The test compares elements, classes, ids,
 * anchor URLs and text, but not what the exporter of these files changed:
 *
 * - attributes that a cleanup tool added (`shape`, `rowspan="1"`), and URLs of exported files;
 * - the script of the code macro, which became a `pre` with its settings as the class;
 * - `style` elements with random numbers, and the classes with these numbers.
 */
function shape(html: string): string[] {
  const tokens: string[] = [];
  const { root } = parseStorage(
    html
      .replace(/^<!--[\s\S]*?-->/, '')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<(img|br|hr|col)\b([^<>]*?)\/?>/g, '<$1$2/>'),
  );
  walk(root, {
    enter(node) {
      if (node.type === 'text') {
        const words = textOf(node)
          .replace(/[\s\u00a0]+/g, ' ')
          .trim();
        const last = tokens.at(-1);
        if (words !== '' && last?.startsWith('"')) tokens[tokens.length - 1] = `${last} ${words}`;
        else if (words !== '') tokens.push(`"${words}`);
      }
      if (!isElement(node)) return true;
      tokens.push(`<${node.name}${facts(node.attribs)}`);
      if (node.name === 'pre') {
        tokens.push(`"${textOf(node).replace(/\s+/g, ' ').trim()}`);
        return false;
      }
      return true;
    },
    leave(node) {
      if (isElement(node) && node.name !== 'pre') tokens.push(`/${node.name}`);
    },
  });
  return tokens;

  function facts(attribs: Readonly<Record<string, string>>): string {
    const classes = (attribs.class ?? '')
      .replace(/rbtoc\d+/, 'rbtoc')
      .replace(/syntaxhighlighter-pre|brush: .*/, '')
      .replace(/conf-macro|output-(?:block|inline)/g, '')
      .trim()
      .split(/\s+/)
      .sort()
      .join('.');
    const anchor = attribs.href?.startsWith('#') ? ` ${attribs.href}` : '';
    const emoticon = attribs['data-emoticon-name'] ? ` ${attribs['data-emoticon-name']}` : '';
    return `${classes === '' ? '' : `.${classes}`}${attribs.id ? ` #${attribs.id}` : ''}${anchor}${emoticon}`;
  }
}

/** The number of tokens that two lists share in the same order, computed by a diff that is fast for similar lists. */
function differences(expected: readonly string[], actual: readonly string[]): string[] {
  const found: string[] = [];
  let [left, right] = [0, 0];
  while (left < expected.length || right < actual.length) {
    if (expected[left] === actual[right]) {
      left++;
      right++;
      continue;
    }
    const [ahead, beside] = nextMatch(expected, actual, left, right);
    for (; left < ahead; left++) found.push(`- ${expected[left]}`);
    for (; right < beside; right++) found.push(`+ ${actual[right]}`);
  }
  return found;
}

function nextMatch(
  expected: readonly string[],
  actual: readonly string[],
  left: number,
  right: number,
): [number, number] {
  for (let sum = 1; sum < 400; sum++) {
    for (let step = 0; step <= sum; step++) {
      const [a, b] = [left + step, right + sum - step];
      if (a < expected.length && b < actual.length && expected[a] === actual[b]) return [a, b];
    }
  }
  return [expected.length, actual.length];
}

describe.skipIf(corpus === undefined)('Data Center pages, converted back and rendered again', () => {
  it.each(names)('%s', (name) => {
    const html = readFileSync(join(corpus ?? '', name), 'utf8');
    const title = /page title: (.*?) ;/.exec(html)?.[1] ?? '';
    expect(title).not.toBe('');
    const { storage, pages, files } = storageOfView(html, title);
    const site = createSite({
      flavor: 'datacenter',
      page: { id: '1', title, spaceKey: 'WW' },
      pages: [...pages].map((target, index) => ({ id: String(index + 2), title: target, spaceKey: 'WW' })),
      attachments: [...files].map((filename, index) => ({ id: `att${index}`, filename, pageId: '1' })),
    });
    const rendered = renderView(parseStorage(storage), { site });
    const found = differences(shape(html), shape(rendered.html));
    expect(found.slice(0, 40)).toEqual([]);
  });
});
