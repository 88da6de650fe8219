import { type LayoutState, type PaneName, paneNames } from './layout.ts';
import { type ViewTab, viewTab } from './panes/view-tabs.ts';
import type { EngineSettings, Syntax } from './protocol.ts';
import { readContext } from './site-context.ts';

/** What a link carries. `format` grows when an older reader could not understand the rest. */
export interface LinkState {
  readonly format: 1;
  readonly source: Syntax;
  readonly wiki: string;
  readonly storage: string;
  readonly layout?: LayoutState;
  readonly tab?: ViewTab;
  readonly settings?: EngineSettings;
  readonly syncScroll?: boolean;
  /** In the source pane, as UTF-16 offsets. */
  readonly selection?: { readonly start: number; readonly end: number };
  /** The selector typed above the tree. */
  readonly query?: string;
}

/** What was found behind the `#` of an address. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'state'; readonly state: LinkState }
  | { readonly kind: 'unreadable'; readonly message: string };

/** The state as the part of an address after `#`: a format number, then deflated JSON in base64url. */
export async function writeLink(state: LinkState): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads what `writeLink` wrote. A damaged link or one from a later version is told, never thrown. */
export async function readLink(hash: string): Promise<LinkReading> {
  const value = hash.replace(/^#/, '');
  if (value === '') return { kind: 'none' };
  const dot = value.indexOf('.');
  const format = value.slice(0, dot);
  if (/^\d+$/.test(format) && Number(format) > 1) {
    return { kind: 'unreadable', message: `This link was made by a newer playground (format ${format}).` };
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
    // Whatever is wrong with the characters, the deflate stream or the JSON: the link is damaged.
  }
  return { kind: 'unreadable', message: 'This link is damaged.' };
}

/** The parts of a state that can be used; `undefined` when not even the texts can. */
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
  const away = paneNames.filter((name) => Array.isArray(hidden) && hidden.includes(name));
  return { widths: [wiki, storage, view], hidden: away.length < paneNames.length ? away : ([] as PaneName[]) };
}

function readSettings({ flavor, context, rules, config, macros }: Readonly<Record<string, unknown>>): EngineSettings {
  // Links of the first release held severities by rule code and no configuration.
  const severities = ['off', 'info', 'warning', 'error'] as const;
  const chosen = Object.entries(isRecord(rules) ? rules : {}).flatMap(([code, value]) => {
    const severity = severities.find((word) => word === value);
    return severity ? [[code, severity] as const] : [];
  });
  return {
    flavor: flavor === 'datacenter' ? 'datacenter' : 'cloud',
    context: readContext(context),
    ...(typeof config === 'string' && config !== ''
      ? { config }
      : chosen.length > 0 && { config: `${JSON.stringify({ rules: Object.fromEntries(chosen) }, null, 2)}\n` }),
    ...(typeof macros === 'string' && macros !== '' && { macros }),
  };
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
