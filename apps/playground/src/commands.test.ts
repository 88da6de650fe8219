import { expect, it } from 'vitest';
import { type Command, findCommands, matchesKeys } from './commands.ts';

const command = (title: string, group: Command['group']): Command => ({ id: title, title, group, run: () => {} });
const all = [command('Copy link', 'Share'), command('Format storage', 'Text'), command('Show the HTML source', 'View')];

it.each([
  ['', 'Copy link, Format storage, Show the HTML source'],
  ['form', 'Format storage'],
  ['html show', 'Show the HTML source'],
  ['share', 'Copy link'],
  ['no such command', ''],
])('finds commands by "%s"', (query, titles) => {
  expect(
    findCommands(all, query)
      .map(({ title }) => title)
      .join(', '),
  ).toBe(titles);
});

const press = (key: string, flags = {}) =>
  ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...flags }) as KeyboardEvent;

it.each([
  ['Ctrl+S', press('s', { ctrlKey: true }), true],
  ['Ctrl+S', press('s', { metaKey: true }), true],
  ['Ctrl+S', press('S', { ctrlKey: true, shiftKey: true }), false],
  ['Ctrl+Shift+P', press('P', { ctrlKey: true, shiftKey: true }), true],
  ['F1', press('F1'), true],
  ['Alt+1', press('1', { altKey: true }), true],
  ['Alt+1', press('1'), false],
])('%s', (keys, event, expected) => {
  expect(matchesKeys(event, keys)).toBe(expected);
});
