import type { Store } from '../store/store.ts';
import { SiteError } from './site-error.ts';

const maxLength = 255;

/** A title without surrounding whitespace. Empty if there is none. */
export function trimmedTitle(title: string | undefined): string {
  const trimmed = title?.trim() ?? '';
  if (trimmed.length > maxLength) {
    throw new SiteError('invalid', `The title cannot be longer than ${maxLength} characters.`);
  }
  return trimmed;
}

/** A title without surrounding whitespace, which must not be empty. */
export function requiredTitle(title: string | undefined): string {
  const trimmed = trimmedTitle(title);
  if (trimmed === '') throw new SiteError('invalid', 'Title is required: title');
  return trimmed;
}

/** Rejects a title that another current page in the space has. */
export function refuseTakenTitle(
  store: Store,
  { type, space_id, title, id = 0 }: { type: string; space_id: number; title: string; id?: number },
): void {
  if (type !== 'page') return;
  const key = store.content.spaceKeyOfTitle(space_id, title, id);
  if (key === undefined) return;
  throw new SiteError(
    'title-taken',
    `A page with this title already exists: A page already exists with the title ${title} in the space with key ${key}`,
  );
}
