import type { Syntax } from './protocol.ts';

/** What a link carries. `format` grows when an older reader could not understand the rest. */
export interface LinkState {
  readonly format: 1;
  readonly source: Syntax;
  readonly wiki: string;
  readonly storage: string;
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
    if (format === '1' && isState(state)) return { kind: 'state', state };
  } catch {
    // Whatever is wrong with the characters, the deflate stream or the JSON: the link is damaged.
  }
  return { kind: 'unreadable', message: 'This link is damaged.' };
}

function isState(value: unknown): value is LinkState {
  if (typeof value !== 'object' || value === null) return false;
  const { source, wiki, storage } = value as Partial<LinkState>; // fields are checked right here
  return (source === 'wiki' || source === 'storage') && typeof wiki === 'string' && typeof storage === 'string';
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
