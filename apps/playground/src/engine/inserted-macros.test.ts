import { createLanguageService } from '@macrowright/language';
import { builtinMacros } from '@macrowright/macros';
import { applyEdits } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { complete } from './rest.ts';
import { prepareStandard } from './settings.ts';

const prepared = prepareStandard();
const service = createLanguageService({ registry: prepared.registry });

/** What is said of a macro itself, however it is written: where it exists, and what it stands in or holds. */
const ofTheMacro =
  /^(?:cloud-macro-\w+|cloud-macro-view-only|app-macro|html-macro|sql-macro|wiki-only-macro|unmigrated-wiki-markup|required-parent|section-without-column)$/;
/** What only a person can know, such as which page to include. */
const toBeFilled = /^(?:missing-required-parameter|missing-alternative-parameter|status-needs-text|frame-title)$/;
/** The macros that need such a thing. */
const needing = new Set([
  'status',
  ...builtinMacros
    .filter(({ parameters }) => Object.values(parameters).some(({ required }) => required))
    .flatMap(({ name, wikiName = name }) => [name, wikiName]),
  ...['contentbylabel', 'detailssummary', 'jira', 'junitreport'], // one of several parameters
]);

it.each([
  ['storage', '<'],
  ['wiki', '{'],
] as const)(
  'a macro that completion inserts into %s has nothing wrong that is not to be filled in',
  (syntax, start) => {
    const macros = service.complete(start, start.length, syntax).filter(({ kind }) => kind === 'macro');
    expect(macros.length).toBeGreaterThanOrEqual(130);
    const troubles = macros.flatMap(({ label, range, insert, caret }) => {
      // A word is typed where the cursor is left.
      const typed = caret === undefined ? insert : `${insert.slice(0, caret)}x${insert.slice(caret)}`;
      const text = applyEdits(start, [{ range, text: typed }]);
      const { diagnostics } = complete(1, convert(syntax, text, prepared), prepared);
      return [...diagnostics.storage, ...diagnostics.wiki]
        .filter(({ code }) => !ofTheMacro.test(code) && !(toBeFilled.test(code) && needing.has(label)))
        .map(({ code }) => `${code} in ${text}`);
    });
    expect(troubles).toEqual([]);
  },
);
