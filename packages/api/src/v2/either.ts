import { ApiError } from '../errors.ts';
import type { ListRequest } from '../paging.ts';
import type { Site } from '../site.ts';

/** Asks by version 1 of the API, and by version 2 where 1 is known or found to be gone (410). */
export const either = {
  async call<T>(site: Site, first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
    if (usesV2(site)) return second();
    try {
      return await first();
    } catch (error) {
      if (!(error instanceof ApiError) || !learnsThatGone(site, error)) throw error;
      return second();
    }
  },

  /** The same for a listing. */
  list<T>(site: Site, first: ListRequest<T>, second: () => ListRequest<T> | Promise<ListRequest<T>>) {
    if (usesV2(site)) return second();
    return {
      ...first,
      otherwise: (error: ApiError) => (learnsThatGone(site, error) ? second() : first.otherwise?.(error)),
    };
  },
};

function usesV2({ contentApi, known }: Site): boolean {
  return contentApi === 'v2' || (contentApi === 'auto' && known.v1Gone);
}

function learnsThatGone(site: Site, error: ApiError): boolean {
  if (site.contentApi !== 'auto' || error.kind !== 'gone') return false;
  site.known.v1Gone = true;
  return true;
}
