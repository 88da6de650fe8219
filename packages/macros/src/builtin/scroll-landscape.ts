import { defineMacro } from '../define.ts';

export const scrollLandscape = /* @__PURE__ */ defineMacro({
  name: 'scroll-landscape',
  title: 'Scroll Landscape',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'app',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
