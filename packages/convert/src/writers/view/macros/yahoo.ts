import { chatName } from '../parts/chat-name.ts';

/** A name in Yahoo! Messenger. */
export const yahoo = chatName('Yahoo!');
