import { convertBody, createSite } from '@macrowright/convert';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './settings.ts';

/** A custom request: renders an open document as a page. */
export const viewRequest = 'macrowright/view';

/** The parameters of `viewRequest`. */
export interface ViewParams {
  readonly textDocument: { readonly uri: string };
}

/** The result of `viewRequest`: the HTML, or why it cannot be rendered. `null` for a document that the server does not handle. */
export type ViewAnswer = { readonly html: string } | { readonly problem: string } | null;

/** Renders a document with the site context of the settings. */
export function viewOf({ text, syntax }: OpenDocument, { context }: Settings): ViewAnswer {
  const result = convertBody({ value: text, from: syntax, to: 'view', site: createSite(context) });
  return result.ok ? { html: result.value } : { problem: result.error.message };
}
