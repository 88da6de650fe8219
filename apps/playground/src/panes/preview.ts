import type { ViewPatch } from '../protocol.ts';
import type { ThemeName } from '../theme.ts';

/** Events from the frame. */
export interface PreviewEvents {
  /** Called when a link is clicked. Links in the frame do not navigate. */
  onLinkClick(url: string): void;
  onBlockClick(block: number): void;
  /** Called with the first visible block. */
  onScroll(block: number): void;
}

/** The rendered page, in its frame. */
export interface Preview {
  show(patch: ViewPatch): void;
  /** Passes an image of the site to the frame, as a data URL. */
  setImage(path: string, dataUrl: string): void;
  /** Removes all images, because another page is open. */
  clearImages(): void;
  setTheme(theme: ThemeName): void;
  highlight(block: number | undefined): void;
  scrollTo(block: number): void;
}

interface FrameMessage {
  readonly ready?: boolean;
  readonly link?: string;
  readonly clicked?: number;
  readonly top?: number;
}

/** Communicates with the sandboxed frame, which only builds nodes from steps and reports user actions. */
export function createPreview(frame: HTMLIFrameElement, events: PreviewEvents): Preview {
  let ready = false;
  const queue: object[] = [];
  const post = (message: object) => {
    // The frame has an opaque origin, so the target origin must be "*"; only the frame receives the message.
    if (ready) frame.contentWindow?.postMessage(message, '*');
    else queue.push(message);
  };
  addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
    if (source !== frame.contentWindow) return;
    if (data.ready) {
      ready = true;
      for (const message of queue.splice(0)) post(message);
    }
    if (typeof data.link === 'string') events.onLinkClick(data.link);
    if (typeof data.clicked === 'number') events.onBlockClick(data.clicked);
    if (typeof data.top === 'number') events.onScroll(data.top);
  });
  // Set only after the listener for its "ready" message is in place.
  if (navigator.onLine) frame.src = './preview.html';
  setTimeout(
    () => {
      if (!ready) void inlinePage().then((page) => (frame.srcdoc = page));
    },
    navigator.onLine ? loadTimeout : 0,
  );
  return {
    show: (patch) => post({ patch }),
    clearImages: () => post({ clearImages: true }),
    setImage: (path, dataUrl) => post({ image: [path, dataUrl] }),
    setTheme: (theme) => post({ theme }),
    highlight: (block) => post({ highlight: block ?? -1 }),
    scrollTo: (block) => post({ scrollTo: block }),
  };
}

/** Milliseconds to wait for the frame's page to load before inlining its files instead. */
const loadTimeout = 3000;

/** The frame's page with its files inlined. The service worker serves them to this page, but not to a sandboxed frame. */
async function inlinePage(): Promise<string> {
  const read = async (file: string) => (await fetch(file)).text();
  const [page, script, styles] = await Promise.all(['./preview.html', './preview.js', './preview.css'].map(read));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  // Inline scripts ignore "defer", so the script must come after the body.
  return (page ?? '')
    .replace("script-src 'self'", `script-src 'sha256-${hash}'`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace(/<script[^>]*><\/script>/, '')
    .replace('</body>', () => `<script>${script}</script></body>`);
}
