import { defineMacro } from '../define.ts';

/** UI Steps. Provided by a third-party app, not by Confluence. */
export const uiSteps = /* @__PURE__ */ defineMacro({
  name: 'ui-steps',
  title: 'UI Steps',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {
    /** Seen in public pages. */
    size: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'unknown',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
