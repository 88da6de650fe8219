import type { MacroDefinition } from '@macrowright/macros';
import type { Severity } from '@macrowright/storage';
import type { Target } from '../rule.ts';

/** What a rule is set to: a severity, or one with the rule's options. */
export type RuleSetting = Level | readonly [level: Level, options: Readonly<Record<string, unknown>>];

/** `warn` is another word for `warning`. */
export type Level = Severity | 'warn' | 'off';

/** Rules for some files, or inside some macros. The later of two that fit wins. */
export interface ConfigOverride {
  /** Patterns as in `.gitignore`, relative to the configuration's folder. Absent: all files. */
  readonly files?: readonly string[];
  /** Names of macros: the override holds inside of them, their own tags included. Absent: everywhere. */
  readonly macros?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly target?: Target;
}

/** A configuration as it is written. */
export interface LintConfig {
  readonly $schema?: string;
  /** Presets by name, or other configuration files by relative path. The later wins, and this file over all. */
  readonly extends?: string | readonly string[];
  /** Default `both`. */
  readonly target?: Target;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly overrides?: readonly ConfigOverride[];
  /** Patterns as in `.gitignore`: files that are left out. */
  readonly ignore?: readonly string[];
  /** Further endings of files that hold storage format, such as `.html`. */
  readonly extensions?: readonly string[];
  /**
   * Macros beside the built-in ones: from `defineMacro`, in plain form, or files of them by relative path (JSON,
   * `atlassian-plugin.xml`, a Forge or Connect manifest, a user macro's template).
   */
  readonly macros?: readonly (string | MacroDefinition)[];
  /** The file of known findings, by relative path. */
  readonly baseline?: string;
  /** The least severity that makes a run fail. Default `error`. */
  readonly failOn?: Severity;
  /** More warnings than this make a run fail. */
  readonly maxWarnings?: number;
  /** Control comments must give a reason. Default `false`. */
  readonly requireReasons?: boolean;
}
