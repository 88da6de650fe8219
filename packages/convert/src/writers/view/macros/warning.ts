import { messageBox } from '../parts/message-box.ts';

/** A warning box. */
export const warning = messageBox('warning', 'error');
