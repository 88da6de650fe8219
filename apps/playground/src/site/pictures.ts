import type { ViewPatch } from '../protocol.ts';

/** Gets a picture of a page by its path below the site's address; `undefined` when there is none to show. */
export type FetchPicture = (path: string) => Promise<Blob | undefined>;

/** The types that the frame is given. In an image not even SVG can run a script or load anything. */
const types = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;
const largest = 10 * 1_048_576;
/** More pictures than this on one page are left out: each is held in memory twice. */
const most = 200;
/** How many are fetched at the same time. */
const atOnce = 4;

/**
 * Brings the pictures of a view: the frame itself can load nothing, so each is fetched here and handed over as a data
 * address. Each path is asked for once. `bring` is told of each picture that came.
 */
export function createPictures(bring: (path: string, address: string) => void) {
  let fetchPicture: FetchPicture | undefined;
  let asked = new Set<string>();
  let waiting: string[] = [];
  let running = 0;

  async function run(fetcher: FetchPicture): Promise<void> {
    running += 1;
    while (fetcher === fetchPicture) {
      const path = waiting.shift();
      if (path === undefined) break;
      const picture = await fetcher(path);
      if (picture && fetcher === fetchPicture) bring(path, await dataAddress(picture));
    }
    running -= 1;
  }

  return {
    /** Another page is open: pictures come from there, or from nowhere. */
    from(next: FetchPicture | undefined): void {
      fetchPicture = next;
      asked = new Set();
      waiting = [];
    },
    /** Looks for pictures in what the frame is about to show. */
    look({ blocks }: ViewPatch): void {
      if (!fetchPicture) return;
      for (const { steps } of blocks) {
        for (const step of steps) {
          const path =
            typeof step === 'object' ? step.attributes.find(([name]) => name === 'data-picture')?.[1] : undefined;
          if (path === undefined || asked.has(path) || asked.size >= most) continue;
          asked.add(path);
          waiting.push(path);
        }
      }
      while (running < atOnce && waiting.length > 0) void run(fetchPicture);
    },
  };
}

/**
 * Fetches a picture from this page's own origin. `typeOf` tells what a file is that the server calls only bytes.
 * Never rejects: a picture that does not come is shown by its words.
 */
export async function fetchPicture(
  url: string,
  headers: Readonly<Record<string, string>>,
  typeOf: () => string | undefined = () => undefined,
): Promise<Blob | undefined> {
  try {
    const response = await fetch(url, { headers: { accept: 'image/*', ...headers } });
    if (!response.ok || Number(response.headers.get('content-length') ?? '0') > largest) return undefined;
    const sent = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    const type = types.test(sent) ? sent : (typeOf() ?? '');
    const bytes = await response.arrayBuffer();
    return types.test(type) && bytes.byteLength <= largest ? new Blob([bytes], { type }) : undefined;
  } catch {
    return undefined; // the connection broke, or the server stopped
  }
}

function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(picture);
  });
}
