import type { RuleGroup } from './rule.ts';

/** The groups of rules with their titles, in the order in which they are listed. */
export const ruleGroups: Readonly<Record<RuleGroup, string>> = {
  'well-formedness': 'Well-formedness',
  structure: 'Structure',
  macros: 'Macros',
  links: 'Links and resources',
  accessibility: 'Accessibility',
  cloud: 'Migration to Cloud',
  security: 'Security',
};
