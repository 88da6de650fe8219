import { chatName } from '../parts/chat-name.ts';

/** A name in a chat service. */
export const im = chatName('IM');
