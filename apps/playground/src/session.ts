import { type LinkState, readLink, writeLink } from './link-state.ts';
import { firstWiki } from './samples.ts';

const savedKey = 'macrowright';
const pause = 400;

/** How the page is embedded in another one: `?embed` or `?embed=readonly`. It keeps nothing then. */
export const embedded: 'no' | 'editable' | 'readonly' = (() => {
  const value = new URLSearchParams(location.search).get('embed');
  if (value === null) return 'no';
  return value === 'readonly' ? 'readonly' : 'editable';
})();

/** The state of the page between visits, and as a link. */
export interface Session {
  /** What the page begins with. */
  readonly first: LinkState;
  /** What is to be told about the link that was opened. */
  readonly message: string | undefined;
  /** Saves soon; only the last of several quick calls counts. */
  save(read: () => LinkState): void;
  /** Saves now, and resolves to the address of this state. The same state gives the same address. */
  link(): Promise<string>;
}

/** Reads the state from the address, else from this browser, else the sample. An embedded page keeps nothing. */
export async function createSession(): Promise<Session> {
  const keeps = embedded === 'no';
  const linked = await readLink(location.hash);
  const saved = await readLink(keeps ? (localStorage.getItem(savedKey) ?? '') : '');
  const known = linked.kind === 'state' ? linked : saved;
  const first: LinkState =
    known.kind === 'state' ? known.state : { format: 1, source: 'wiki', wiki: firstWiki, storage: '' };
  let read: () => LinkState = () => first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    clearTimeout(timer);
    const link = await writeLink(read());
    if (keeps) {
      try {
        localStorage.setItem(savedKey, link);
      } catch {
        // Storage can be full or forbidden; the address still holds the state.
      }
    }
    history.replaceState(null, '', `#${link}`);
    return location.href;
  };
  return {
    first,
    message:
      linked.kind === 'unreadable' ? `${linked.message} The text saved here before is shown instead.` : undefined,
    save(next) {
      read = next;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), pause);
    },
    link: write,
  };
}
