import { defineMacro } from '../define.ts';

export const showIf = /* @__PURE__ */ defineMacro({
  name: 'show-if',
  title: 'Show If',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'both',
  parameters: {
    matchUsing: {
      type: 'string',
      doc: 'Found on public pages; its meaning is not documented.',
      evidence: 'seen',
    },
    groupIds: {
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
