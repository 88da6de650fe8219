import { defineMacro } from '../define.ts';

export const uiSteps = /* @__PURE__ */ defineMacro({
  name: 'ui-steps',
  title: 'UI Steps',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {
    size: {
      type: 'string',
      doc: 'Found on public pages; its meaning is not documented.',
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
