import { defineMacro } from '../define.ts';

/** AUI Message. Provided by a third-party app, not by Confluence. */
export const auimessage = /* @__PURE__ */ defineMacro({
  name: 'auimessage',
  title: 'AUI Message',
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
    /** Seen in public pages. */
    icon: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    class: {
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
