import { applyFixes, parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint.ts';
import { builtinRules } from './builtin-rules.ts';

describe.each(builtinRules)('$code', (rule) => {
  const { target, options = {} } = rule.examples;
  const check = (source: string) => lint(parseStorage(source), { target, ruleOptions: { [rule.code]: options } });
  const found = check(rule.examples.bad);

  it('finds its bad example and nothing else in it', () => {
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set([rule.code]));
  });

  it('finds nothing in its good example', () => {
    expect(check(rule.examples.good)).toEqual([]);
  });

  it('offers what it promises, and the fix leaves nothing to find', () => {
    const fixes = found.flatMap(({ fix }) => (fix ? [fix] : []));
    if (rule.fixable === 'no') return;
    expect(fixes.length).toBeGreaterThan(0);
    if (rule.fixable === 'safe') expect(fixes.every(({ safe }) => safe)).toBe(true);
    const { output } = applyFixes(rule.examples.bad, found, { unsafe: true });
    expect(check(output)).toEqual([]);
  });
});

it('has no code twice', () => {
  expect(new Set(builtinRules.map(({ code }) => code)).size).toBe(builtinRules.length);
});
