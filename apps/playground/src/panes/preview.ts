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
  frame.src = './preview.html';
  return {
    show: (patch) => post({ patch }),
    theme: (theme) => post({ theme }),
    light: (block) => post({ light: block ?? -1 }),
    scrollTo: (block) => post({ scrollTo: block }),
  };
}
