import { defineMacro } from '../define.ts';

export const color = /* @__PURE__ */ defineMacro({
  name: 'color',
  title: 'Text colour (wiki)',
  summary: 'Exists in wiki markup only. Storage format uses a span with a color style.',
  wikiName: 'color',
  distribution: 'wiki-only',
  body: 'rich',
  placement: 'inline',
  parameters: {
    '': {
      type: 'color',
      doc: 'A color name or hexadecimal color.',
      argument: 'color',
      required: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'documented',
    replacedBy: 'span style="color: ..."',
  },
  evidence: 'documented',
  source: 'Confluence Storage Format',
});
