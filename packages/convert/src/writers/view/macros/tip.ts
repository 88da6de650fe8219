import { messageBox } from '../parts/message-box.ts';

/** A tip box. */
export const tip = messageBox('tip', 'approve');
