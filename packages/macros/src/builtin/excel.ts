import { defineMacro } from '../define.ts';

export const excel = /* @__PURE__ */ defineMacro({
  name: 'excel',
  title: 'Excel Table',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
  placement: 'block',
  parameters: {
    file: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    url: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    sheets: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    output: {
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
  evidence: 'seen',
  source: 'third-party app',
});
