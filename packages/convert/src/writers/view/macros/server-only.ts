import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { isOn, valuesOf } from '../listing/parameters.ts';
import { nameOf, personLink } from '../people.ts';
import { pictureOf } from './offline.ts';

/** A button that would create something. It is text: in a page that was drawn before there is nothing to press it for. */
function button(text: string | undefined, otherwise: string): BuiltinView {
  return (macro) => [
    element(
      'span',
      { class: 'aui-button create-button', 'aria-disabled': 'true' },
      (text && parameterValue(macro, text)) || otherwise,
    ),
  ];
}

/** A button for a new page from a template. */
export const createFromTemplate = button('buttonLabel', 'Create from Template');
/** A button for a new space. */
export const createSpaceButton = button(undefined, 'Create space');

/** What only the person who reads could see: nothing, with the server's words for it. */
function nobody(names: string, words: string): BuiltinView {
  return () => [element('p', { class: names }, words)];
}

/** Pages that the reader saved. */
export const favpages = nobody('favpages', 'There are no pages saved for later.');
/** The site's welcome message. */
export const welcomeMessage = nobody('welcome-message', 'Welcome');
/** Bookmarks in spaces. */
export const bookmarks = nobody('bookmarks', 'There are no bookmarks.');

/** What a person wrote about themselves. */
export const statusList: BuiltinView = (macro, view) => {
  const [id] = valuesOf(macro, '', 'username');
  return [
    element('p', { class: 'status-list' }, [
      'There are no status updates by ',
      id === undefined ? 'anybody' : personLink(id, view),
      '.',
    ]),
  ];
};

/** Whom a person follows. */
export const network: BuiltinView = (macro, view) => {
  const [id] = valuesOf(macro, 'username');
  const who = id === undefined ? 'This user' : nameOf(id, view);
  const followers = parameterValue(macro, '') === 'followers';
  return [
    element(
      'div',
      { class: 'network-macro' },
      element('p', {}, followers ? `${who} has no followers.` : `${who} is not following anyone.`),
    ),
  ];
};

/** Somebody's name in a chat service. Whether they are online, only the service knows. */
export function chat(service: string): BuiltinView {
  return (macro) => {
    const named = parameterValue(macro, 'service');
    const id = isOn(parameterValue(macro, 'showid'), true) ? (parameterValue(macro, '') ?? '') : '';
    return [element('span', { class: 'im-macro' }, clean(`${named || service}${id ? `: ${id}` : ''}`))];
  };
}

/** A team calendar. */
export const calendar: BuiltinView = (macro, view) => {
  const id = parameterValue(macro, 'id')?.split(',')[0]?.trim();
  const href = `${view.addresses.prefix}/display/calendar/${encodePart(id ?? '')}`;
  return [
    element('div', { class: 'calendar-macro' }, [
      pictureOf(macro, view),
      id ? [' ', element('a', { href }, 'Calendar')] : undefined,
    ]),
  ];
};

/** The old list of tasks, one a line; `[x]` or a number in front is what some releases stored. */
export const tasklist: BuiltinView = (macro) => {
  const lines = macro.body?.kind === 'plain' ? macro.body.text.split(/\r?\n/).filter((line) => line.trim() !== '') : [];
  const title = parameterValue(macro, 'title') ?? parameterValue(macro, '');
  // some releases stored a table: columns between bars, the task last but one
  const items = lines
    .filter((line) => !line.startsWith('||'))
    .map((line) => line.split('|').filter((cell) => cell.trim() !== ''));
  return [
    element('div', { class: 'tasklist-macro' }, [
      title ? element('p', { class: 'title' }, element('b', {}, title)) : undefined,
      element(
        'ul',
        { class: 'tasklist' },
        items.map((cells) => element('li', {}, clean((cells.at(-1) ?? '').trim()))),
      ),
    ]),
  ];
};
