import { defineMacro } from '../define.ts';

/** Scroll Title. Provided by a third-party app, not by Confluence. */
export const scrollTitle = /* @__PURE__ */ defineMacro({
  name: 'scroll-title',
  title: 'Scroll Title',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {
    /** Seen in public pages. */
    title: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    type: {
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
