import { ApiError } from '../errors.ts';
import type { ListRequest } from '../paging.ts';
import type { Site } from '../site.ts';

/** Uses version 1 of the API, or version 2 if version 1 is known or found to be gone (410). */
export const either = {
  async call<T>(site: Site, first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
    if (usesV2(site)) return second();
    try {
      return await first();
    } catch (error) {
      if (!(error instanceof ApiError) || !isV1Gone(site, error)) throw error;
      return second();
    }
  },

  /** Like `call`, for a listing. */
  list<T>(site: Site, first: ListRequest<T>, second: () => ListRequest<T> | Promise<ListRequest<T>>) {
    if (usesV2(site)) return second();
    return {
      ...first,
      fallback: (error: ApiError) => (isV1Gone(site, error) ? second() : first.fallback?.(error)),
    };
  },
};

function usesV2({ contentApi, learned }: Site): boolean {
  return contentApi === 'v2' || (contentApi === 'auto' && learned.v1Gone);
}

function isV1Gone(site: Site, error: ApiError): boolean {
  if (site.contentApi !== 'auto' || error.kind !== 'gone') return false;
  site.learned.v1Gone = true;
  return true;
}
