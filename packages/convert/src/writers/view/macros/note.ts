import { messageBox } from '../parts/message-box.ts';

/** A note box. */
export const note = messageBox('note', 'warning');
