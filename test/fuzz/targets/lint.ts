import { applyFixes, builtinRules, createLinter, fixText } from '@macrowright/lint';
import { keepsContent, parseStorage } from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { assertInside, type FuzzTarget, holds } from '../target.ts';

const linter = createLinter({ target: 'both' });
const coveredCodes = new Set(builtinRules.flatMap(({ parserCodes = [] }) => parserCodes));
const findingsOf = (source: string) => linter(parseStorage(source));

export const lint: FuzzTarget = {
  name: 'lint',
  property:
    'Findings and fixes are inside the text, fixes keep a document well-formed, and fixing twice is the same as fixing once.',
  seeds: [...storageSeeds, ...builtinRules.flatMap(({ examples }) => [examples.bad, examples.good])],
  fragments: storageFragments,
  work: findingsOf,
  check(source) {
    const findings = findingsOf(source);
    for (const { range, fix } of findings) {
      assertInside(range, source);
      for (const edit of fix?.edits ?? []) assertInside(edit.range, source);
    }
    for (const { code } of parseStorage(source).diagnostics) {
      holds(coveredCodes.has(code), `a rule covers the error code of the parser: ${code}`);
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
      if (!unsafe) {
        holds(keepsContent(source, output), 'safe fixes keep all visible characters and all code', () => output);
        holds(
          fixText(output, findingsOf, { unsafe }).output === output,
          'fixing twice is the same as fixing once',
          () => output,
        );
      }
    }
  },
};
