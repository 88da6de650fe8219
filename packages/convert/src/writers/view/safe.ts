import { decodeEntities } from '@macrowright/storage';

const safeElements = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section ' +
    'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

const safeAttributes = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing cite class clear color colspan compact datetime dir face headers height href hspace ' +
    'id lang local-id name nowrap rel reversed rowspan scope size span src start style summary title type valign value vspace width'
  ).split(' '),
);

const safeProperties = new Set(
  (
    'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color ' +
    'border-left border-left-color border-left-style border-left-width border-right border-right-color border-right-style border-right-width ' +
    'border-spacing border-style border-top border-top-color border-top-style border-top-width border-width clear color display direction float font font-family ' +
    'font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left ' +
    'margin-right margin-top max-height max-width min-height min-width padding padding-bottom padding-left padding-right padding-top text-align ' +
    'text-decoration text-decoration-line text-indent text-transform vertical-align white-space width word-break word-wrap'
  ).split(' '),
);

/** Whether the HTML of a page may contain this element. All others are left out with their content. */
export function isSafeElement(name: string): boolean {
  return safeElements.has(name);
}

/** Whether the HTML of a page may contain this attribute. The values of `href`, `src`, `style` and `id` need a check as well. */
export function isSafeAttribute(name: string): boolean {
  return safeAttributes.has(name) || (/^(?:data|aria)-[a-z0-9-]+$/.test(name) && !generated.has(name));
}

/** Confluence scripts trust these attributes, so only views of macros may create them. */
const generated = new Set([
  'data-macro-name',
  'data-macro-id',
  'data-hasbody',
  'data-storage-start',
  'data-storage-end',
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers remove these before they parse a URL
const ignored = /[\u0000- \u007f]/;
const allIgnored = new RegExp(ignored, 'g');

/** A URL without the characters that browsers remove. */
export function bareUrl(url: string): string {
  return ignored.test(url) ? url.replace(allIgnored, '') : url;
}

/** Returns the URL if its scheme is safe; `undefined` if it could execute code. `url` is decoded text. */
export function safeUrl(url: string, use: 'link' | 'image' = 'link'): string | undefined {
  if (url.startsWith('https://') || url.startsWith('http://')) return url; // a shortcut for nearly all URLs
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

/** The declarations that cannot load anything or cover the page; `undefined` if none are left. `raw` is encoded text. */
export function safeStyle(raw: string): string | undefined {
  const style = decodeEntities(raw);
  if (!/[\\@<>{}]|\/\*/.test(style)) {
    const parts = style.split(';');
    if (parts.every((part) => part.trim() === '' || isSafeDeclaration(part))) return raw;
    const safe = parts.filter(isSafeDeclaration).map((part) => part.trim());
    return safe.length > 0 ? `${safe.join(';').replaceAll('&', '&amp;').replaceAll('"', '&quot;')};` : undefined;
  }
  return undefined;
}

function isSafeDeclaration(declaration: string): boolean {
  const colon = declaration.indexOf(':');
  if (colon < 0) return false;
  const name = declaration.slice(0, colon).trim().toLowerCase();
  const value = declaration.slice(colon + 1).trim();
  return (safeProperties.has(name) || name.startsWith('--ds-')) && isSafeValue(value);
}

/** Whether a value consists of words, numbers, colors and known functions, without `url()` or `expression()`. */
export function isSafeValue(value: string): boolean {
  if (!/^[\w\s.,%#()'"!/+-]+$/.test(value)) return false;
  for (const [, name = ''] of value.matchAll(/([\w-]*)\(/g)) {
    if (!['rgb', 'rgba', 'hsl', 'hsla', 'var', 'calc'].includes(name.toLowerCase())) return false;
  }
  return true;
}
