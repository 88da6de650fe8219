import { chatName } from '../parts/chat-name.ts';

/** A number in ICQ. */
export const icq = chatName('ICQ');
