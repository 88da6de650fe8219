import { renderView } from '@macrowright/convert';
import type { MacroRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { dependency } from '../store/dependency.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { checkStorage, convert, renderedAs } from './conversion.ts';
import { siteView } from './site-view.ts';
import { createViewCache } from './view-cache.ts';

/** Who views the site, and at which URL. */
export interface Viewer {
  readonly user: string;
  /** The URL that links start with, without a trailing slash. */
  readonly base: string;
}

/** The context in which names in a body are looked up. */
export interface BodyContext {
  readonly page?: ContentRow;
  readonly spaceKey?: string;
}

/** Converts and renders bodies with the data of the site. */
export interface Renderer {
  /** The body of a piece of content in a representation, as a viewer sees it. */
  body(viewer: Viewer, row: ContentRow, representation: string): string;
  convert(viewer: Viewer, body: { value: string; from: string; to: string }, context: BodyContext): string;
  /** Converts a body in any representation to storage. Storage is validated. */
  toStorage(viewer: Viewer, body: { value: string; from: string }, context: BodyContext): string;
  /** Discards the cached views. Must be called after another process has written. */
  forget(): void;
}

/** The anonymous user. A Basic header cannot contain this name. */
const anonymous = '';

export function createRenderer(store: Store, registry: MacroRegistry, flavor: 'cloud' | 'datacenter'): Renderer {
  const views = createViewCache();
  store.onChange((names) => views.changed(names));

  const renderer: Renderer = {
    body(viewer, row, representation) {
      const rendered = renderedAs(representation);
      if (rendered === undefined) return row.body;
      const user = representation === 'anonymous_export_view' ? anonymous : viewer.user;
      const audience = store.restrictions.isLimited(user) ? user : '*';
      const today = new Date().toISOString().slice(0, 10);
      const key = [row.id, row.version, row.status, rendered, viewer.base, audience, today].join('\n');
      const cached = views.get(key);
      if (cached !== undefined) return cached;

      const dependencies = new Set([dependency.content(row.id)]);
      const onRead = (name: string) => dependencies.add(name);
      const site = siteView(store, { baseUrl: viewer.base, flavor, user, page: row, onRead });
      const { html } = renderView(parseStorage(row.body), { representation: rendered, site, registry });
      views.set(key, html, dependencies);
      return html;
    },
    convert({ user: signedIn, base }, body, context) {
      const user = body.to === 'anonymous_export_view' ? anonymous : signedIn;
      const site = siteView(store, { baseUrl: base, flavor, user, ...context });
      return convert({ ...body, site, registry });
    },
    toStorage(viewer, { value, from }, context) {
      if (from !== 'storage') return renderer.convert(viewer, { value, from, to: 'storage' }, context);
      checkStorage(value);
      return value;
    },
    forget: () => views.clear(),
  };
  return renderer;
}
