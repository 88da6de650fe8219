import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { listDate } from '../dates.ts';
import { modifierOf } from '../listing/order.ts';
import { tooMany } from '../listing/pages.ts';
import { countOf } from '../listing/parameters.ts';
import { personLink } from '../people.ts';

/** The versions of the page. */
export const changeHistory: BuiltinView = (macro, view) => {
  const { page } = view;
  const whole = view.site?.page(page.id ?? '') ?? page;
  const known =
    whole.versions ??
    (whole.version === undefined
      ? []
      : [{ number: whole.version, when: whole.lastModified, by: modifierOf(whole), message: undefined }]);
  const versions = known.slice(0, countOf(parameterValue(macro, 'limit'), 10_000));
  if (!view.spend(versions.length)) return tooMany(view);
  const heads = ['Version', 'Date', 'Comment'].map((name) => element('th', { class: 'confluenceTh' }, name));
  const rows = versions.map(({ number, when, by, message }, index) =>
    element('tr', {}, [
      element(
        'td',
        { class: 'confluenceTd' },
        index === 0 ? element('b', {}, `Current Version (v. ${number})`) : `v. ${number}`,
      ),
      element('td', { class: 'confluenceTd' }, [listDate(when), ' ', personLink(by, view)]),
      element('td', { class: 'confluenceTd' }, clean(message ?? '')),
    ]),
  );
  return [
    element(
      'div',
      { class: 'table-wrap' },
      element('table', { class: 'tableview confluenceTable' }, element('tbody', {}, [element('tr', {}, heads), rows])),
    ),
  ];
};
