import type { ViewBlock } from '../protocol.ts';
import type { ThemeName } from '../theme.ts';

/** Speaks with the sandboxed frame, which only builds nodes from steps and reports clicks on links. */
export function createPreview(frame: HTMLIFrameElement, linkClicked: (address: string) => void) {
  let ready = false;
  let blocks: readonly ViewBlock[] = [];
  let theme: ThemeName = 'light';
  const post = (message: object) => {
    // The frame's origin is opaque, so no narrower target than any can be named; the frame itself is what is addressed.
    if (ready) frame.contentWindow?.postMessage(message, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ ready?: boolean; link?: string }>) => {
    if (source !== frame.contentWindow) return;
    if (data.ready) {
      ready = true;
      post({ theme, blocks });
    }
    if (typeof data.link === 'string') linkClicked(data.link);
  });
  return {
    show(next: readonly ViewBlock[]): void {
      blocks = next;
      post({ blocks });
    },
    theme(next: ThemeName): void {
      theme = next;
      post({ theme });
    },
  };
}
