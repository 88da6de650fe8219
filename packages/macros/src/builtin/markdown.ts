import { defineMacro } from '../define.ts';

export const markdown = /* @__PURE__ */ defineMacro({
  name: 'markdown',
  title: 'Markdown',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
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
