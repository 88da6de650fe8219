import { defineMacro } from '../define.ts';

export const mathinline = /* @__PURE__ */ defineMacro({
  name: 'mathinline',
  title: 'LaTeX inline',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
  placement: 'inline',
  parameters: {
    body: {
      type: 'string',
      doc: 'Found on public pages; its meaning is not documented.',
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
