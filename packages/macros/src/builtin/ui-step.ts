import { defineMacro } from '../define.ts';

export const uiStep = /* @__PURE__ */ defineMacro({
  name: 'ui-step',
  title: 'UI Step',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'unknown',
    evidence: 'seen',
  },
  nesting: { requiredParent: ['ui-steps'] },
  evidence: 'seen',
  source: 'third-party app',
});
