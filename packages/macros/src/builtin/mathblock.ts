import { defineMacro } from '../define.ts';

export const mathblock = /* @__PURE__ */ defineMacro({
  name: 'mathblock',
  title: 'LaTeX block',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  placement: 'block',
  parameters: {
    anchor: {
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
