import { defineMacro } from '../define.ts';

/** Table of Content Zone. Table of contents of the headings in its body. */
export const tocZone = /* @__PURE__ */ defineMacro({
  name: 'toc-zone',
  title: 'Table of Content Zone',
  summary: 'Table of contents of the headings in its body.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    /** Where the list goes. */
    location: {
      type: 'enum',
      doc: 'Where the list goes.',
      default: 'both',
      values: ['top', 'bottom', 'both'],
      note: 'Marked required in one table, optional elsewhere.',
      evidence: 'documented',
    },
    /** Vertical list or one line. */
    type: {
      type: 'enum',
      doc: 'Vertical list or one line.',
      default: 'list',
      values: ['list', 'flat'],
      evidence: 'documented',
    },
    /** Number the headings. */
    outline: {
      type: 'boolean',
      doc: 'Number the headings.',
      default: false,
      spellings: { clear: false },
      note: 'The editor also writes "clear" for off.',
      evidence: 'documented',
    },
    /** List style. */
    style: {
      type: 'css',
      doc: 'List style.',
      default: 'none',
      values: ['default', 'none', 'circle', 'disc', 'square', 'decimal', 'lower-alpha', 'lower-roman', 'upper-roman'],
      note: 'Any CSS list style; default, table and h2-like values were seen in the wild.',
      evidence: 'documented',
    },
    /** Indent per level, for example 10px. */
    indent: {
      type: 'css-length',
      doc: 'Indent per level, for example 10px.',
      aliases: ['ident'],
      note: 'The notation guide misspells it ident.',
      evidence: 'documented',
    },
    /** Separator of the flat form. */
    separator: {
      type: 'enum',
      doc: 'Separator of the flat form.',
      default: 'brackets',
      values: ['brackets', 'braces', 'parens', 'pipe'],
      note: 'The notation guide writes bracket, brace, paren, comma, newline and any quoted text; its example uses brackets.',
      evidence: 'documented',
    },
    /** First heading level. */
    minLevel: {
      type: 'int',
      doc: 'First heading level.',
      default: 1,
      min: 1,
      max: 7,
      evidence: 'documented',
    },
    /** Last heading level. */
    maxLevel: {
      type: 'int',
      doc: 'Last heading level.',
      default: 7,
      min: 1,
      max: 7,
      evidence: 'documented',
    },
    /** Only headings matching this. */
    include: {
      type: 'regex',
      doc: 'Only headings matching this.',
      evidence: 'documented',
    },
    /** No headings matching this. */
    exclude: {
      type: 'regex',
      doc: 'No headings matching this.',
      evidence: 'documented',
    },
    /** Print the list. */
    printable: {
      type: 'boolean',
      doc: 'Print the list.',
      default: true,
      evidence: 'documented',
    },
    /** CSS class. */
    class: {
      type: 'string',
      doc: 'CSS class.',
      evidence: 'documented',
    },
    /** Also list headings of included pages. */
    includePages: {
      type: 'boolean',
      doc: 'Also list headings of included pages.',
      default: false,
      deprecated: true,
      evidence: 'documented',
    },
  },
  parameterMisnomers: { levels: 'maxLevel' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Table of Content Zone Macro',
});
