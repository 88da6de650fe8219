import { decodeEntities } from '@macrowright/storage';

const allowed = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section ' +
    'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

const attributes = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing cite class clear color colspan compact datetime dir face headers height href hspace ' +
    'id lang local-id name nowrap rel reversed rowspan scope size span src start style summary title type valign value vspace width'
  ).split(' '),
);

const properties = new Set(
  (
    'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color ' +
    'border-left border-left-color border-left-style border-left-width border-right border-right-color border-right-style border-right-width ' +
    'border-spacing border-style border-top border-top-color border-top-style border-top-width border-width clear color display direction float font font-family ' +
    'font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left ' +
    'margin-right margin-top max-height max-width min-height min-width padding padding-bottom padding-left padding-right padding-top text-align ' +
    'text-decoration text-decoration-line text-indent text-transform vertical-align white-space width word-break word-wrap'
  ).split(' '),
);

/** Whether HTML of a page may have this element. All others are left out with what is in them. */
export function isSafeElement(name: string): boolean {
  return allowed.has(name);
}

/** Whether HTML of a page may have this attribute. `href`, `src`, `style` and `id` have their values checked as well. */
export function isSafeAttribute(name: string): boolean {
  return attributes.has(name) || (/^(?:data|aria)-[a-z0-9-]+$/.test(name) && !generated.has(name));
}

/** Read by scripts of Confluence as facts about macros: only the renderer makes them. */
const generated = new Set([
  'data-macro-name',
  'data-macro-id',
  'data-hasbody',
  'data-storage-start',
  'data-storage-end',
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave these out of an address before they read it
const ignored = /[\u0000- \u007f]/;
const everyIgnored = new RegExp(ignored, 'g');

/** An address without the characters that browsers leave out. */
export function bareUrl(url: string): string {
  return ignored.test(url) ? url.replace(everyIgnored, '') : url;
}

/** An address with a scheme that only leads somewhere; `undefined` for one that could run. Takes decoded text. */
export function safeUrl(url: string, use: 'link' | 'image' = 'link'): string | undefined {
  if (url.startsWith('https://') || url.startsWith('http://')) return url; // as nearly all; the rest gives the same answer
  const bare = bareUrl(url);
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'http' || scheme === 'https') return url;
  if (use === 'image') return undefined;
  return linkSchemes.has(scheme) ? url : undefined;
}

const linkSchemes = new Set([
  'mailto',
  'tel',
  'sms',
  'ftp',
  'ftps',
  'sftp',
  'ssh',
  'git',
  'irc',
  'news',
  'xmpp',
  'callto',
  'skype',
  'slack',
  'vscode',
]);

/** The declarations that are known and cannot load or cover anything; `undefined` when none is left. Takes raw text. */
export function safeStyle(raw: string): string | undefined {
  const style = decodeEntities(raw);
  if (!/[\\@<>{}]|\/\*/.test(style)) {
    const pieces = style.split(';');
    if (pieces.every((piece) => piece.trim() === '' || isSafeDeclaration(piece))) return raw;
    const kept = pieces.filter(isSafeDeclaration).map((piece) => piece.trim());
    return kept.length > 0 ? `${kept.join(';').replaceAll('&', '&amp;').replaceAll('"', '&quot;')};` : undefined;
  }
  return undefined;
}

function isSafeDeclaration(piece: string): boolean {
  const at = piece.indexOf(':');
  if (at < 0) return false;
  const name = piece.slice(0, at).trim().toLowerCase();
  const value = piece.slice(at + 1).trim();
  return (properties.has(name) || name.startsWith('--ds-')) && isSafeValue(value);
}

/** Words, numbers, colours and the colour functions; no `url()`, no `expression()`. */
export function isSafeValue(value: string): boolean {
  if (!/^[\w\s.,%#()'"!/+-]+$/.test(value)) return false;
  for (const [, name = ''] of value.matchAll(/([\w-]*)\(/g)) {
    if (!['rgb', 'rgba', 'hsl', 'hsla', 'var', 'calc'].includes(name.toLowerCase())) return false;
  }
  return true;
}
