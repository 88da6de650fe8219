import { defineMacro } from '../define.ts';

export const plantuml = /* @__PURE__ */ defineMacro({
  name: 'plantuml',
  title: 'PlantUML',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  placement: 'both',
  parameters: {
    fileName: {
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
