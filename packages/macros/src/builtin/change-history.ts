import { defineMacro } from '../define.ts';

export const changeHistory = /* @__PURE__ */ defineMacro({
  name: 'change-history',
  title: 'Change History',
  summary: 'Shows the version history of the page: number, date, author, and comment.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    limit: {
      type: 'int',
      doc: 'The maximum number of versions.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  notes: ['The documentation does not list any parameters. Only one converter uses limit.'],
  evidence: 'seen',
  source: 'Change History Macro',
});
