import { messageBox } from '../parts/message-box.ts';

/** An info box. */
export const info = messageBox('information', 'info');
