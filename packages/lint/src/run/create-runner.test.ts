import { createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../rule.ts';
import { createRunner } from './create-runner.ts';

const facts = {
  group: 'macros',
  severity: 'info',
  summary: 'x',
  rationale: 'x',
  fixable: 'no',
  examples: { bad: '', good: '' },
} as const;
const somewhere = { start: 0, end: 0 };

function messages(rules: readonly Rule[], source: string): string[] {
  const options = { registry: createBuiltinRegistry(), target: 'both', severities: {}, ruleOptions: {} } as const;
  return createRunner(rules, options)(parseStorage(source)).map(({ message }) => message);
}

const twoMacros =
  '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter></ac:structured-macro>' +
  '<ac:structured-macro ac:name="acme-chart" />';

describe('selection by definition', () => {
  it('passes on what macroWhen returns, once for each definition', () => {
    let calls = 0;
    const rule = defineRule({
      ...facts,
      code: 'placement',
      visit: {
        macroWhen(definition) {
          calls++;
          return definition?.placement;
        },
        macro: ({ name }, { report }, placement) => report({ message: `${name} ${placement}`, range: somewhere }),
      },
    });
    expect(messages([rule], twoMacros + twoMacros)).toEqual(['status inline', 'status inline']);
    expect(calls).toBe(2); // status, and the definition that does not exist
  });

  it('calls macro with the definition when there is no macroWhen', () => {
    const rule = defineRule({
      ...facts,
      code: 'known',
      visit: {
        macro: ({ name }, { report }, definition) =>
          report({ message: `${name} ${definition === undefined}`, range: somewhere }),
      },
    });
    expect(messages([rule], twoMacros)).toEqual(['status false', 'acme-chart true']);
  });

  it('passes on what parameterWhen returns', () => {
    const rule = defineRule({
      ...facts,
      code: 'type',
      visit: {
        parameterWhen: ({ type }) => type === 'string' && type,
        parameter: ({ name }, { report }, type) => report({ message: `${name} ${type}`, range: somewhere }),
      },
    });
    expect(messages([rule], twoMacros)).toEqual(['title string']);
  });
});

it('can run inside a rule during another run', () => {
  const inner = parseStorage('<p>inner</p>');
  const run: ((document: typeof inner) => unknown)[] = [];
  const rule: Rule = {
    ...facts,
    code: 'nested',
    visit: {
      elements: {
        h1(_element, { document, report }) {
          run[0]?.(inner);
          report({ message: document.source, range: somewhere });
        },
      },
    },
  };
  const runner = createRunner([rule], {
    registry: createBuiltinRegistry(),
    target: 'both',
    severities: {},
    ruleOptions: {},
  });
  run.push(runner);
  expect(runner(parseStorage('<h1>outer</h1>')).map(({ message }) => message)).toEqual(['<h1>outer</h1>']);
});

it('rejects a context that a rule kept', () => {
  let kept: Parameters<NonNullable<Rule['visit']['document']>>[1] | undefined;
  const rule: Rule = {
    ...facts,
    code: 'keeps',
    visit: {
      document(_found, cx) {
        kept = cx;
      },
    },
  };
  messages([rule], '<p>a</p>');
  expect(() => kept?.document).toThrow('A rule can use its context only while it is being called.');
});
