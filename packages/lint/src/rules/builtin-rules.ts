import type { Rule, RuleGroup } from '../rule.ts';
import { ruleGroups } from '../rule-groups.ts';
import * as rules from './index.ts';

const groupOrder = Object.keys(ruleGroups) as RuleGroup[]; // the keys of an object literal of this type

/** The built-in rules, by group and then by code. */
export const builtinRules: readonly Rule[] = Object.values(rules).sort(
  (a: Rule, b: Rule) =>
    groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
);
