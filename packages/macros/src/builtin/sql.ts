import { defineMacro } from '../define.ts';

/** SQL. Provided by a third-party app, not by Confluence. */
export const sql = /* @__PURE__ */ defineMacro({
  name: 'sql',
  title: 'SQL',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  placement: 'both',
  parameters: {
    /** Seen in public pages. */
    dataSource: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    output: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    script: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    heading: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    border: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    /** Seen in public pages. */
    width: {
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
  risks: ['Runs SQL from a page.'],
  evidence: 'seen',
  source: 'third-party app',
});
