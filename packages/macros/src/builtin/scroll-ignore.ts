import { defineMacro } from '../define.ts';

export const scrollIgnore = /* @__PURE__ */ defineMacro({
  name: 'scroll-ignore',
  title: 'Scroll Ignore',
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
