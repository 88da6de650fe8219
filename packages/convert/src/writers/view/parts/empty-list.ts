import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const messages: ReadonlyMap<string, string> = new Map([
  ['bookmarks', 'There are no bookmarks.'],
  ['favpages', 'There are no pages saved for later.'],
  ['welcome-message', 'Welcome'],
]);

/** A list that depends on the reader: it is empty, with the server's message. */
export const emptyList: BuiltinView = ({ name }) => [element('p', { class: name }, messages.get(name))];
