import { defineMacro } from '../define.ts';

export const scrollPagebreak = /* @__PURE__ */ defineMacro({
  name: 'scroll-pagebreak',
  title: 'Scroll Page Break',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
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
