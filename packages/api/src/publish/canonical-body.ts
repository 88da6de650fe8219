import { entities } from './entities.ts';

/**
 * Normalizes a body so that bodies with the same meaning become equal strings. Returns `undefined` if it is not well-formed.
 *
 * Confluence does not store exactly what it receives: it adds ids and rewrites attributes, entities and empty elements.
 * Therefore server-generated ids are removed, attributes and macro parameters are sorted, entities and
 * CDATA are decoded, and comments and white space between blocks are dropped. Runs in linear time and without recursion.
 */
export function canonicalBody(storage: string): string | undefined {
  const source = storage.replace(/\r\n?/g, '\n');
  const stack: Frame[] = [{ name: '', open: '', parameters: [], inner: '' }];
  let pending = '';
  let afterBlock = true; // whether the last tag, if any, belongs to a block

  const flush = (frame: Frame, beforeBlock: boolean) => {
    if (pending !== '' && !(afterBlock && beforeBlock && /^[ \t\n]*$/.test(pending)))
      frame.inner += escapeText(pending);
    pending = '';
  };

  let at = 0;
  while (at < source.length) {
    const frame = stack.at(-1);
    if (!frame) return undefined;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next === -1 ? source.length : next;
      const text = decode(source.slice(at, end));
      if (text === undefined) return undefined;
      pending += text;
      at = end;
    } else if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      if (end === -1) return undefined;
      at = end + 3;
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at + 9);
      if (end === -1) return undefined;
      pending += source.slice(at + 9, end);
      at = end + 3;
    } else {
      tagPattern.lastIndex = at;
      const tag = tagPattern.exec(source);
      if (!tag) return undefined;
      const [whole, slash, name = '', rest = '', empty] = tag;
      const block = blocks.has(name);
      at += whole.length;
      flush(frame, block);
      afterBlock = block;
      if (slash) {
        if (frame.name !== name || rest.trim() !== '' || empty) return undefined;
        stack.pop();
        const parent = stack.at(-1);
        if (!parent) return undefined;
        close(parent, frame);
      } else {
        const open = startTag(name, rest);
        if (open === undefined) return undefined;
        const inner: Frame = { name, open, parameters: [], inner: '' };
        if (empty) close(frame, inner);
        else stack.push(inner);
      }
    }
  }
  const [root, ...unclosed] = stack;
  if (!root || unclosed.length > 0) return undefined;
  flush(root, true);
  return root.inner;
}

/** An element that is being read. */
interface Frame {
  readonly name: string;
  readonly open: string;
  readonly parameters: string[];
  inner: string;
}

const tagPattern = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attributePattern = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Elements around which white space is insignificant. Macros are not included, because some are inline. */
const blocks = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li table colgroup col thead tbody tfoot tr td th div blockquote hr dl dt dd ' +
    'ac:layout ac:layout-section ac:layout-cell ac:rich-text-body ac:parameter ac:plain-text-body ac:task-list ac:task ' +
    'ac:task-id ac:task-uuid ac:task-status ac:task-body'
  ).split(' '),
);

/** Attributes that only the server sets. */
const serverAttributes = new Set(['ac:macro-id', 'ac:local-id', 'local-id', 'ri:version-at-save', 'ac:task-list-id']);

function startTag(name: string, rest: string): string | undefined {
  const attributes: string[] = [];
  for (const [, key = '', double, single] of rest.matchAll(attributePattern)) {
    const value = decode(double ?? single ?? '')?.replace(/[\t\n]/g, ' ');
    if (value === undefined) return undefined;
    if (serverAttributes.has(key) || (key === 'ac:schema-version' && value === '1')) continue;
    if (key === 'class' && value === 'auto-cursor-target') continue;
    attributes.push(`${key}="${escapeText(value).replaceAll('"', '&quot;')}"`);
  }
  return `<${[name, ...attributes.sort()].join(' ')}>`;
}

function close(parent: Frame, { name, open, parameters, inner }: Frame): void {
  if (name === 'ac:task-uuid') return;
  const text = `${open}${parameters.sort().join('')}${inner}</${name}>`;
  const isMacroParameter = name === 'ac:parameter' && /^ac:(?:structured-)?macro$/.test(parent.name);
  if (isMacroParameter) parent.parameters.push(text);
  else parent.inner += text;
}

/** Decodes entities; `undefined` if one is unknown or incomplete. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let broken = false;
  const result = text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w{1,30}));|&/g,
    (_whole, hex, decimal, name) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
      const character =
        code === undefined ? entities.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      broken ||= character === undefined;
      return character ?? '';
    },
  );
  return broken ? undefined : result;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
