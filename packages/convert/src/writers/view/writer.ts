import type { Writer } from '../writer.ts';
import type { ViewOptions } from './options.ts';
import { renderView } from './render-view.ts';

/** A writer of one of the views that Confluence renders. */
export function viewWriter(representation: NonNullable<ViewOptions['representation']>): Writer {
  return {
    write(document, { registry, site, flavor }) {
      const view = renderView(document, { representation, registry, site, flavor });
      return {
        text: view.html,
        diagnostics: view.diagnostics,
        get sourceMap() {
          return view.sourceMap;
        },
      };
    },
  };
}
