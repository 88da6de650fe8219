import { convertBody, createSite } from '@macrowright/convert';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './settings.ts';

/** Beyond the protocol: what an open document looks like as a page. */
export const viewRequest = 'macrowright/view';

/** The question of `viewRequest`. */
export interface ViewParams {
  readonly textDocument: { readonly uri: string };
}

/** Its answer: the HTML, or why there is none. `null` stands for a document that is none of ours. */
export type ViewAnswer = { readonly html: string } | { readonly problem: string } | null;

/** Renders a document in the site context of the settings. */
export function viewOf({ text, syntax }: OpenDocument, { context }: Settings): ViewAnswer {
  const result = convertBody({ value: text, from: syntax, to: 'view', site: createSite(context) });
  return result.ok ? { html: result.value } : { problem: result.error.message };
}
