import type { Rule } from '../rule.ts';

/** Syntax that is never meant as text. A pattern is tried only if its marker occurs. */
const traces: readonly { readonly mark: string; readonly pattern: RegExp; readonly what: string }[] = [
  {
    mark: '{',
    pattern:
      /\{(?:toc|code|noformat|panel|info|note|tip|warning|expand|excerpt|section|column|children|include|jira|status|anchor)(?::[^{}\n]{0,300})?\}/,
    what: 'a wiki macro',
  },
  { mark: '**', pattern: /(?<![\w*])\*\*(?=[^\s*])[^*\n]{0,300}[^\s*]\*\*(?![\w*])/, what: 'Markdown bold text' },
  { mark: '---', pattern: /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m, what: 'a Markdown table' },
  { mark: '```', pattern: /^[ \t]*```[\w+-]{0,30}[ \t]*$/m, what: 'a Markdown code fence' },
  { mark: '](', pattern: /(?<!\w)\[[^\][\n]{1,200}\]\([^()\s]{1,300}\)/, what: 'a Markdown link' },
];

/** All markers combined in one expression. */
const anyMark = /[{`]|\*\*|---|\]\(/;

const literal = ['code', 'pre', 'ac:parameter', 'ac:plain-text-body', 'tt', 'samp', 'kbd'];

/** Text that a converter did not turn into elements. */
export const rawMarkdownLeft: Rule = {
  code: 'raw-markdown-left',
  group: 'structure',
  severity: 'info',
  summary: 'Text contains Markdown or wiki markup.',
  rationale: 'Confluence displays it literally. A converter probably missed it.',
  source: 'markdown-confluence/markdown-confluence#667, kentaro-m/blackfriday-confluence#14',
  fixable: 'no',
  examples: { bad: '<p>{toc:maxLevel=2}</p>', good: '<ac:structured-macro ac:name="toc"/>' },
  visit: {
    textMarks: traces.map(({ mark }) => mark),
    text({ data, startIndex }, { within, report }) {
      if (!anyMark.test(data)) return; // fast path for most texts
      const start = startIndex ?? 0;
      for (const { mark, pattern, what } of traces) {
        if (!data.includes(mark)) continue;
        const found = pattern.exec(data);
        if (!found || literal.some(within)) continue;
        const from = start + found.index;
        report({
          message: `This looks like ${what}, but Confluence displays it literally.`,
          range: { start: from, end: from + found[0].length },
        });
        return;
      }
    },
  },
};
