import type { ViewPatch } from '../protocol.ts';
import type { ThemeName } from '../theme.ts';

/** What the frame tells. */
export interface PreviewEvents {
  /** A link was pressed; nothing in the frame navigates. */
  linkClicked(address: string): void;
  blockClicked(block: number): void;
  /** The block at the top of what is visible. */
  scrolled(block: number): void;
}

/** The rendered page, in its frame. */
export interface Preview {
  show(patch: ViewPatch): void;
  /** Gives the frame pictures of the site, as data addresses by their path. */
  picture(path: string, address: string): void;
  /** The pictures so far belong to another site. */
  forgetPictures(): void;
  theme(theme: ThemeName): void;
  light(block: number | undefined): void;
  scrollTo(block: number): void;
}

interface FrameMessage {
  readonly ready?: boolean;
  readonly link?: string;
  readonly clicked?: number;
  readonly top?: number;
}

/** Speaks with the sandboxed frame, which only builds nodes from steps and reports what a person does in it. */
export function createPreview(frame: HTMLIFrameElement, events: PreviewEvents): Preview {
  let ready = false;
  const early: object[] = [];
  const post = (message: object) => {
    // The frame's origin is opaque, so no narrower target than any can be named; the frame itself is what is addressed.
    if (ready) frame.contentWindow?.postMessage(message, '*');
    else early.push(message);
  };
  addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
    if (source !== frame.contentWindow) return;
    if (data.ready) {
      ready = true;
      for (const message of early.splice(0)) post(message);
    }
    if (typeof data.link === 'string') events.linkClicked(data.link);
    if (typeof data.clicked === 'number') events.blockClicked(data.clicked);
    if (typeof data.top === 'number') events.scrolled(data.top);
  });
  // Only now, when somebody listens for it to be ready.
  if (navigator.onLine) frame.src = './preview.html';
  setTimeout(
    () => {
      if (!ready) void inlinePage().then((page) => (frame.srcdoc = page));
    },
    navigator.onLine ? patience : 0,
  );
  return {
    show: (patch) => post({ patch }),
    forgetPictures: () => post({ forget: true }),
    picture: (path, address) => post({ pictures: [[path, address]] }),
    theme: (theme) => post({ theme }),
    light: (block) => post({ light: block ?? -1 }),
    scrollTo: (block) => post({ scrollTo: block }),
  };
}

/** How long the frame's own page may take before its files are put into the frame instead, in milliseconds. */
const patience = 3000;

/** The frame's page with its files inside: a sandboxed frame gets nothing from the service worker, this page does. */
async function inlinePage(): Promise<string> {
  const read = async (file: string) => (await fetch(file)).text();
  const [page, script, styles] = await Promise.all(['./preview.html', './preview.js', './preview.css'].map(read));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  // A deferred script would run after the body; one inside the page has to stand after it.
  return (page ?? '')
    .replace("script-src 'self'", `script-src 'sha256-${hash}'`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace(/<script[^>]*><\/script>/, '')
    .replace('</body>', () => `<script>${script}</script></body>`);
}
