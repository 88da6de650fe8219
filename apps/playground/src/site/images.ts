import type { ViewPatch } from '../protocol.ts';

/** Fetches an image of a page by its path below the base URL; resolves to `undefined` if it cannot be shown. */
export type FetchImage = (path: string) => Promise<Blob | undefined>;

/** The image types that the frame may show. In an `<img>`, even SVG cannot run scripts or load anything. */
const allowedTypes = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;
const maxBytes = 10 * 1_048_576;
/** Images of a page beyond this number are not loaded, because each one is in memory twice. */
const maxImages = 200;
const maxConcurrent = 4;

/**
 * Loads the images of the view. The frame itself cannot load anything, so each image is fetched here and passed to it as a
 * data URL. Each path is fetched once. Calls `onImage` for every image that was loaded.
 */
export function createImageLoader(onImage: (path: string, dataUrl: string) => void) {
  let fetchImage: FetchImage | undefined;
  let requested = new Set<string>();
  let waiting: string[] = [];
  let running = 0;

  async function run(fetcher: FetchImage): Promise<void> {
    running += 1;
    while (fetcher === fetchImage) {
      const path = waiting.shift();
      if (path === undefined) break;
      const image = await fetcher(path);
      if (image && fetcher === fetchImage) onImage(path, await dataUrlOf(image));
    }
    running -= 1;
  }

  return {
    /** Sets where the images of the open page come from; `undefined` loads none. */
    setSource(next: FetchImage | undefined): void {
      fetchImage = next;
      requested = new Set();
      waiting = [];
    },
    /** Loads the images in what the frame is about to show. */
    load({ blocks }: ViewPatch): void {
      if (!fetchImage) return;
      for (const { steps } of blocks) {
        for (const step of steps) {
          const path =
            typeof step === 'object' ? step.attributes.find(([name]) => name === 'data-site-image')?.[1] : undefined;
          if (path === undefined || requested.has(path) || requested.size >= maxImages) continue;
          requested.add(path);
          waiting.push(path);
        }
      }
      while (running < maxConcurrent && waiting.length > 0) void run(fetchImage);
    },
  };
}

/**
 * Fetches an image from the origin of this page. `typeOf` gives the type of a file that the server sends as plain bytes.
 * Never rejects: the view shows the alternative text of an image that cannot be loaded.
 */
export async function fetchImage(
  url: string,
  headers: Readonly<Record<string, string>>,
  typeOf: () => string | undefined = () => undefined,
): Promise<Blob | undefined> {
  try {
    const response = await fetch(url, { headers: { accept: 'image/*', ...headers } });
    if (!response.ok || Number(response.headers.get('content-length') ?? '0') > maxBytes) return undefined;
    const sent = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    const type = allowedTypes.test(sent) ? sent : (typeOf() ?? '');
    const bytes = await response.arrayBuffer();
    return allowedTypes.test(type) && bytes.byteLength <= maxBytes ? new Blob([bytes], { type }) : undefined;
  } catch {
    return undefined; // the connection was lost, or the server stopped
  }
}

function dataUrlOf(image: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(image);
  });
}
