import { defineMacro } from '../define.ts';

/** Show If. Provided by a third-party app, not by Confluence. */
export const showIf = /* @__PURE__ */ defineMacro({
  name: 'show-if',
  title: 'Show If',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'both',
  parameters: {
    /** Seen in public pages. */
    matchUsing: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    groupIds: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'app',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
