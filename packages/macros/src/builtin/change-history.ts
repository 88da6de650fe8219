import { defineMacro } from '../define.ts';

export const changeHistory = /* @__PURE__ */ defineMacro({
  name: 'change-history',
  title: 'Change History',
  summary: 'Shows the version history of the page: number, date, author, comment.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    limit: {
      type: 'int',
      doc: 'Greatest number of versions shown.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  notes: ['The documentation lists no parameter; limit was seen in one converter only.'],
  evidence: 'seen',
  source: 'Change History Macro',
});
