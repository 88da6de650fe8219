import { defineMacro } from '../define.ts';

export const csv = /* @__PURE__ */ defineMacro({
  name: 'csv',
  title: 'CSV Table',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'unknown',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
