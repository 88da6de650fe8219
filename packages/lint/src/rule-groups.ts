import type { RuleGroup } from './rule.ts';

/** The rule groups with their titles, in display order. */
export const ruleGroups: Readonly<Record<RuleGroup, string>> = {
  'well-formedness': 'Well-formedness',
  structure: 'Structure',
  macros: 'Macros',
  links: 'Links and resources',
  accessibility: 'Accessibility',
  cloud: 'Migration to Cloud',
  security: 'Security',
};
