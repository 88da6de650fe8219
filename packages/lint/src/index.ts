export { applyFixes, type FixResult } from './apply-fixes.ts';
export { type LintOptions, lint } from './lint.ts';
export { formatReport } from './reporters/index.ts';
export type { LintReport, ReportedFile, Reporter } from './reporters/report.ts';
export type {
  Finding,
  KnownParameter,
  ParameterTable,
  Rule,
  RuleContext,
  RuleGroup,
  RuleVisitor,
  Target,
} from './rule.ts';
export { builtinRules } from './rules/index.ts';
