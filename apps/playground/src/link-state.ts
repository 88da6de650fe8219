import { isRecord } from '@macrowright/storage';
import { type LayoutState, type PaneName, paneNames } from './layout.ts';
import { type ViewTab, viewTab } from './panes/view-tabs.ts';
import type { EngineSettings, Syntax } from './protocol.ts';
import { readContext } from './site-context.ts';

/** The content of a link. `format` increases with changes that older versions cannot read. */
export interface LinkState {
  readonly format: 1;
  readonly source: Syntax;
  readonly wiki: string;
  readonly storage: string;
  readonly layout?: LayoutState;
  readonly tab?: ViewTab;
  readonly settings?: EngineSettings;
  readonly syncScroll?: boolean;
  /** Selection in the source pane, in UTF-16 offsets. */
  readonly selection?: { readonly start: number; readonly end: number };
  /** The selector above the tree. */
  readonly query?: string;
}

/** The result of reading the fragment of a URL. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'state'; readonly state: LinkState }
  | { readonly kind: 'unreadable'; readonly message: string };

/** Encodes a state as the fragment of a URL: a format number, then deflated JSON in base64url. */
export async function writeLink(state: LinkState): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Decodes the result of `writeLink`. Never throws: a damaged or newer link is `unreadable`. */
export async function readLink(hash: string): Promise<LinkReading> {
  const value = hash.replace(/^#/, '');
  if (value === '') return { kind: 'none' };
  const dot = value.indexOf('.');
  const format = value.slice(0, dot);
  if (/^\d+$/.test(format) && Number(format) > 1) {
    return {
      kind: 'unreadable',
      message: `This link was created by a newer version of the playground (format ${format}).`,
    };
  }
  try {
    const binary = atob(
      value
        .slice(dot + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
    const state: unknown = JSON.parse(json);
    const read = format === '1' ? readState(state) : undefined;
    if (read) return { kind: 'state', state: read };
  } catch {
    // The base64, the deflate stream or the JSON is invalid.
  }
  return { kind: 'unreadable', message: 'This link is damaged.' };
}

/** The valid parts of a state; `undefined` if the texts are invalid. */
function readState(value: unknown): LinkState | undefined {
  if (!isRecord(value)) return undefined;
  const { source, wiki, storage, layout, tab, settings, syncScroll, selection, query } = value;
  if ((source !== 'wiki' && source !== 'storage') || typeof wiki !== 'string' || typeof storage !== 'string') {
    return undefined;
  }
  return {
    format: 1,
    source,
    wiki,
    storage,
    ...(isRecord(layout) && { layout: readLayout(layout) }),
    ...(typeof tab === 'string' && { tab: viewTab(tab) }),
    ...(isRecord(settings) && { settings: readSettings(settings) }),
    ...(typeof syncScroll === 'boolean' && { syncScroll }),
    ...(isRecord(selection) && { selection: { start: whole(selection.start), end: whole(selection.end) } }),
    ...(typeof query === 'string' && { query }),
  };
}

function readLayout({ widths, hidden }: Readonly<Record<string, unknown>>): LayoutState {
  const list = Array.isArray(widths) ? widths.map(Number) : [];
  const [wiki = 1, storage = 1, view = 1] = list.every((width) => width >= 0.2 && width <= 3) ? list : [];
  const hiddenPanes = paneNames.filter((name) => Array.isArray(hidden) && hidden.includes(name));
  return {
    widths: [wiki, storage, view],
    hidden: hiddenPanes.length < paneNames.length ? hiddenPanes : ([] as PaneName[]),
  };
}

function readSettings({ flavor, context, rules, config, macros }: Readonly<Record<string, unknown>>): EngineSettings {
  // Links of the first release contain severities by rule code instead of a configuration.
  const severities = ['off', 'info', 'warning', 'error'] as const;
  const severitiesByCode = Object.entries(isRecord(rules) ? rules : {}).flatMap(([code, value]) => {
    const severity = severities.find((word) => word === value);
    return severity ? [[code, severity] as const] : [];
  });
  return {
    flavor: flavor === 'datacenter' ? 'datacenter' : 'cloud',
    context: readContext(context),
    ...(typeof config === 'string' && config !== ''
      ? { config }
      : severitiesByCode.length > 0 && {
          config: `${JSON.stringify({ rules: Object.fromEntries(severitiesByCode) }, null, 2)}\n`,
        }),
    ...(typeof macros === 'string' && macros !== '' && { macros }),
  };
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
