export { applyFixes, type FixOptions, type FixResult } from '@macrowright/storage';
export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineResult,
  createBaseline,
  pruneBaseline,
  readBaseline,
} from './baseline.ts';
export { type ConfigProblem, configProblems, findConfigProblems } from './config/config-problems.ts';
export type { ConfigOverride, Level, LintConfig, RuleSetting } from './config/config-schema.ts';
export { configSchema } from './config/json-schema.ts';
export { type LintPlugin, type PluginRule, rulesOfPlugins } from './config/plugins.ts';
export { presetNames } from './config/preset-names.ts';
export { presetConfig } from './config/presets.ts';
export { configOfFile, type FileConfig, mergeConfigs, rulesOf } from './config/resolve.ts';
export { type CheckOptions, createConfiguredLinter } from './configured-linter.ts';
export { applyControlComments, type ControlCommentOptions, controlCommentCode } from './control-comments.ts';
export { embeddedStorage, type HostKind, keepsEmbeddedContent, lintEmbedded } from './embedded/lint-embedded.ts';
export type { Segment, Snippet } from './embedded/snippet.ts';
export { explainRule, ruleIndex } from './explain.ts';
export { fingerprint } from './fingerprint.ts';
export { type FixedText, fixText } from './fix-text.ts';
export { createLinter, type Linter, type LintOptions, lint } from './lint.ts';
export { contentRange, openRange, valueRange, wholeRange } from './ranges.ts';
export { formatReport, reportFormats } from './reporters/index.ts';
export { type LintReport, type ReportedFile, type Reporter, type Summary, summaryOf } from './reporters/report.ts';
export {
  defineRule,
  type Finding,
  type Found,
  type KnownParameter,
  type ParameterTable,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleExamples,
  type RuleGroup,
  type RuleOption,
  type RuleVisitor,
  type Target,
} from './rule.ts';
export { documentationUrl, ruleUrl } from './rule-url.ts';
export { builtinRules } from './rules/builtin-rules.ts';
export { isAtLeast } from './severity.ts';
export { type ConvertedWiki, lintWiki, type WikiLintOptions } from './wiki/lint-wiki.ts';
