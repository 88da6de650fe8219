import { applyFixes, builtinRules, createLinter, fixText } from '@macrowright/lint';
import { parseStorage } from '@macrowright/storage';
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds, rangeHolds } from '../target.ts';

const linter = createLinter({ target: 'both' });
const spokenFor = new Set(builtinRules.flatMap(({ parserCodes = [] }) => parserCodes));
const findingsOf = (source: string) => linter(parseStorage(source));

export const lint: FuzzTarget = {
  name: 'lint',
  law: 'Findings and fixes lie inside the text, fixes keep a document well-formed, and fixing twice is fixing once.',
  seeds: [...storageSeeds, ...builtinRules.flatMap(({ examples }) => [examples.bad, examples.good])],
  words: storageWords,
  work: findingsOf,
  check(source) {
    const findings = findingsOf(source);
    for (const { range, fix } of findings) {
      rangeHolds(range, source);
      for (const edit of fix?.edits ?? []) rangeHolds(edit.range, source);
    }
    for (const { code } of parseStorage(source).diagnostics) {
      holds(spokenFor.has(code), `a rule speaks for what the parser finds: ${code}`);
    }
    const isWellFormed = parseStorage(source).firstError === undefined;
    for (const unsafe of [false, true]) {
      const once = applyFixes(source, findings, { unsafe }).output;
      if (isWellFormed && !unsafe)
        holds(
          parseStorage(once).firstError === undefined,
          'one round of safe fixes keeps a document well-formed',
          () => once,
        );
      const { output } = fixText(source, findingsOf, { unsafe });
      if (isWellFormed)
        holds(
          parseStorage(output).firstError === undefined,
          `${unsafe ? 'all' : 'safe'} fixes keep a document well-formed`,
          () => output,
        );
      if (!unsafe)
        holds(fixText(output, findingsOf, { unsafe }).output === output, 'fixing twice is fixing once', () => output);
    }
  },
};
