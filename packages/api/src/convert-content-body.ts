import { ApiError } from './errors.ts';
import type { Transport } from './http/transport.ts';

/** One body for the server to convert. */
export interface ConvertContentBody {
  readonly value: string;
  /** Representation of `value`: `wiki`, `storage`, `editor`, … */
  readonly from: string;
  readonly to: string;
  /** The page that gives the conversion its context. */
  readonly content?: { readonly id: string };
  /** The space in which names without a space are looked up, when there is no page. */
  readonly spaceKey?: string;
  readonly signal?: AbortSignal;
}

/** A converted body. */
export interface ConvertedContentBody {
  readonly value: string;
  readonly representation: string;
}

/** Converts a body by `POST contentbody/convert/{to}`. A body the server refuses is an `ApiError` of kind `invalid-body`. */
export async function convertContentBody(
  transport: Transport,
  request: ConvertContentBody,
): Promise<ConvertedContentBody> {
  const { value, from, to, content, spaceKey, signal } = request;
  const path = `/rest/api/contentbody/convert/${encodeURIComponent(to)}`;
  const answer = await transport.send({
    method: 'POST',
    path,
    query: { spaceKeyContext: spaceKey },
    body: { value, representation: from, content },
    signal,
  });
  if (!isConverted(answer)) {
    throw new ApiError('unexpected-answer', `POST ${path} answered without "value" and "representation".`, {
      method: 'POST',
      path,
    });
  }
  return { value: answer.value, representation: answer.representation };
}

function isConverted(answer: unknown): answer is ConvertedContentBody {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'value' in answer &&
    typeof answer.value === 'string' &&
    'representation' in answer &&
    typeof answer.representation === 'string'
  );
}
