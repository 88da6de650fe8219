import { type LinkState, readLink, writeLink } from './link-state.ts';
import { sampleWiki } from './samples.ts';

const savedKey = 'macrowright';
/** Milliseconds. */
const saveDelay = 400;

/** How the page is embedded in another page: `?embed` or `?embed=readonly`. An embedded page saves nothing. */
export const embedded: 'no' | 'editable' | 'readonly' = (() => {
  const value = new URLSearchParams(location.search).get('embed');
  if (value === null) return 'no';
  return value === 'readonly' ? 'readonly' : 'editable';
})();

/** The state of the page between visits, and as a link. */
export interface Session {
  /** The state at the start. */
  readonly initial: LinkState;
  /** A message about the opened link, if it could not be read. */
  readonly message: string | undefined;
  /** Saves after a short delay. If several calls follow in quick succession, only the last one counts. */
  save(read: () => LinkState): void;
  /** Saves now, and resolves to the URL of the state. Equal states have equal URLs. */
  link(): Promise<string>;
}

/** Reads the state from the URL or, failing that, from the browser; otherwise starts with a sample. */
export async function createSession(): Promise<Session> {
  const isSaved = embedded === 'no';
  const linked = await readLink(location.hash);
  const saved = await readLink(isSaved ? (localStorage.getItem(savedKey) ?? '') : '');
  const known = linked.kind === 'state' ? linked : saved;
  const initial: LinkState =
    known.kind === 'state' ? known.state : { format: 1, source: 'wiki', wiki: sampleWiki, storage: '' };
  let read: () => LinkState = () => initial;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    clearTimeout(timer);
    const link = await writeLink(read());
    if (isSaved) {
      try {
        localStorage.setItem(savedKey, link);
      } catch {
        // Storage can be full or disabled; the URL still contains the state.
      }
    }
    history.replaceState(null, '', `#${link}`);
    return location.href;
  };
  return {
    initial,
    message: linked.kind === 'unreadable' ? `${linked.message} Showing your last saved text instead.` : undefined,
    save(next) {
      read = next;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), saveDelay);
    },
    link: write,
  };
}
