import { defineMacro } from '../define.ts';

/** Gliffy Diagram. Provided by a third-party app, not by Confluence. */
export const gliffy = /* @__PURE__ */ defineMacro({
  name: 'gliffy',
  title: 'Gliffy Diagram',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Seen in public pages. */
    name: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    displayName: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    macroId: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    pagePin: {
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
