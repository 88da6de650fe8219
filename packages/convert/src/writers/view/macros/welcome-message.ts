import { emptyList } from '../parts/empty-list.ts';

/** The welcome message of the site. */
export const welcomeMessage = emptyList('welcome-message', 'Welcome');
