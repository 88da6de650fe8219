import { createLanguageService } from '@macrowright/language';
import { builtinMacros } from '@macrowright/macros';
import { applyEdits } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { complete } from './rest.ts';
import { prepareDefaults } from './settings.ts';

const prepared = prepareDefaults();
const service = createLanguageService({ registry: prepared.registry });

/** Rules about the macro itself, however it is written: where it is available, and what must enclose it or be inside it. */
const aboutTheMacro =
  /^(?:cloud-macro-\w+|cloud-macro-view-only|app-macro|html-macro|sql-macro|wiki-only-macro|unmigrated-wiki-markup|required-parent|section-without-column)$/;
/** Rules about values that only the author knows, such as the page to include. */
const needsInput = /^(?:missing-required-parameter|missing-alternative-parameter|status-needs-text|frame-title)$/;
/** The macros that need such a value. */
const incompleteMacros = new Set([
  'status',
  ...builtinMacros
    .filter(({ parameters }) => Object.values(parameters).some(({ required }) => required))
    .flatMap(({ name, wikiName = name }) => [name, wikiName]),
  ...['contentbylabel', 'detailssummary', 'jira', 'junitreport'], // need one of several parameters
]);

it.each([
  ['storage', '<'],
  ['wiki', '{'],
] as const)('completion in %s inserts macros without problems, except for values to fill in', (syntax, start) => {
  const macros = service.complete(start, start.length, syntax).filter(({ kind }) => kind === 'macro');
  expect(macros.map(({ label }) => label)).toEqual(expect.arrayContaining(['panel', 'toc', 'status']));
  const problems = macros.flatMap(({ label, range, insert, caret }) => {
    // Type something at the cursor position.
    const typed = caret === undefined ? insert : `${insert.slice(0, caret)}x${insert.slice(caret)}`;
    const text = applyEdits(start, [{ range, text: typed }]);
    const { diagnostics } = complete(1, convert(syntax, text, prepared), prepared);
    return [...diagnostics.storage, ...diagnostics.wiki]
      .filter(({ code }) => !aboutTheMacro.test(code) && !(needsInput.test(code) && incompleteMacros.has(label)))
      .map(({ code }) => `${code} in ${text}`);
  });
  expect(problems).toEqual([]);
});
