import type { CallOptions } from '../site.ts';

/** A body for the server to convert. */
export interface ConvertContentBody extends CallOptions {
  readonly value: string;
  /** Representation of `value`: `wiki`, `storage`, `editor`, `atlas_doc_format`. */
  readonly from: string;
  readonly to: string;
  /** The page that provides the context of the conversion. */
  readonly content?: { readonly id: string };
  /** The space in which names without a space are looked up if there is no page. */
  readonly spaceKey?: string;
  /** `webresource`, `embeddedContent`, `mediaToken` and their children. */
  readonly expand?: readonly string[];
  /** Which version of included content to render. Default: the server's default, which is `current`. */
  readonly embeddedContentRender?: 'current' | 'version-at-save';
  /** Whether the asynchronous operation may return a cached result for the same body. Default: `false`. */
  readonly allowCache?: boolean;
}

/** A converted body. The optional fields are present if `expand` names them. */
export interface ConvertedContentBody {
  readonly value: string;
  readonly representation: string;
  readonly webresource?: unknown;
  readonly embeddedContent?: unknown;
  readonly mediaToken?: unknown;
}
