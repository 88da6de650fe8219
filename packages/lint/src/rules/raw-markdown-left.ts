import type { Rule } from '../rule.ts';

/** What no author means as text. Each is tried from a mark that must be there. */
const traces: readonly { readonly mark: string; readonly pattern: RegExp; readonly what: string }[] = [
  {
    mark: '{',
    pattern:
      /\{(?:toc|code|noformat|panel|info|note|tip|warning|expand|excerpt|section|column|children|include|jira|status|anchor)(?::[^{}\n]{0,300})?\}/,
    what: 'a wiki macro',
  },
  { mark: '**', pattern: /(?<![\w*])\*\*(?=[^\s*])[^*\n]{0,300}[^\s*]\*\*(?![\w*])/, what: 'bold text of Markdown' },
  { mark: '---', pattern: /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m, what: 'a table of Markdown' },
  { mark: '```', pattern: /^[ \t]*```[\w+-]{0,30}[ \t]*$/m, what: 'a code fence of Markdown' },
  { mark: '](', pattern: /(?<!\w)\[[^\][\n]{1,200}\]\([^()\s]{1,300}\)/, what: 'a link of Markdown' },
];

/** One look for all marks. */
const anyMark = /[{`]|\*\*|---|\]\(/;

const literal = ['code', 'pre', 'ac:parameter', 'ac:plain-text-body', 'tt', 'samp', 'kbd'];

/** Text that some converter should have turned into elements. */
export const rawMarkdownLeft: Rule = {
  code: 'raw-markdown-left',
  group: 'structure',
  severity: 'info',
  summary: 'Text is plainly Markdown or wiki markup.',
  rationale: 'Storage format shows it as it stands; a converter left it out.',
  source: 'markdown-confluence/markdown-confluence#667, kentaro-m/blackfriday-confluence#14',
  fixable: 'no',
  examples: { bad: '<p>{toc:maxLevel=2}</p>', good: '<ac:structured-macro ac:name="toc"/>' },
  visit: {
    textMarks: traces.map(({ mark }) => mark),
    text({ data, startIndex }, { within, report }) {
      if (!anyMark.test(data)) return; // nearly all
      const start = startIndex ?? 0;
      for (const { mark, pattern, what } of traces) {
        if (!data.includes(mark)) continue;
        const found = pattern.exec(data);
        if (!found || literal.some(within)) continue;
        const from = start + found.index;
        report({
          message: `This looks like ${what} and is shown as it stands.`,
          range: { start: from, end: from + found[0].length },
        });
        return;
      }
    },
  },
};
