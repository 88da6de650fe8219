import { defineMacro } from '../define.ts';

export const incDrawio = /* @__PURE__ */ defineMacro({
  name: 'inc-drawio',
  title: 'Embed draw.io Diagram',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
  placement: 'block',
  parameters: {
    name: {
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
