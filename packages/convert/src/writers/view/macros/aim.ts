import { chatName } from '../parts/chat-name.ts';

/** A name in AIM. */
export const aim = chatName('AIM');
