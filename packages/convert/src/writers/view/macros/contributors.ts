import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { listDate } from '../dates.ts';
import { contributionsOf } from '../listing/contributions.ts';
import { isOn } from '../listing/parameters.ts';
import { userLink } from '../users.ts';

/** The users who contributed to pages. */
export const contributors: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const contributions = contributionsOf(macro, view);
  if (!view.reserveEntries(contributions.length)) return view.tooManyEntries(macro);
  if (contributions.length === 0) {
    return [element('div', { class: 'plugin-contributors' }, value('noneFoundMessage') || 'No contributors found.')];
  }
  const entries = contributions.map(({ userId, count, last }) => [
    userLink(userId, view),
    isOn(value('showCount')) ? ` (${count})` : undefined,
    isOn(value('showLastTime')) && last ? ` ${listDate(last)}` : undefined,
  ]);
  const list =
    value('mode') === 'list'
      ? element(
          'ul',
          {},
          entries.map((entry) => element('li', {}, entry)),
        )
      : entries.map((entry, index) => (index > 0 ? [', ', entry] : entry));
  const pages = isOn(value('showPages')) ? new Set(contributions.flatMap((contribution) => contribution.pages)) : [];
  const titles = [...pages].map(({ title }) => title);
  return [
    element('div', { class: 'plugin-contributors' }, [
      list,
      titles.length > 0 ? element('p', {}, clean(titles.join(', '))) : undefined,
    ]),
  ];
};
