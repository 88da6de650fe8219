import { defineMacro } from '../define.ts';

export const sql = /* @__PURE__ */ defineMacro({
  name: 'sql',
  title: 'SQL',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  placement: 'both',
  parameters: {
    dataSource: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    output: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    script: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    heading: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    border: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
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
