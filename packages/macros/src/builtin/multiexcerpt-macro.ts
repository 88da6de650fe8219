import { defineMacro } from '../define.ts';

export const multiexcerptMacro = /* @__PURE__ */ defineMacro({
  name: 'multiexcerpt-macro',
  title: 'MultiExcerpt',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'both',
  parameters: {
    MultiExcerptName: {
      type: 'string',
      doc: 'Found on public pages; its meaning is not documented.',
      evidence: 'seen',
    },
    name: {
      type: 'string',
      doc: 'Found on public pages; its meaning is not documented.',
      evidence: 'seen',
    },
    hidden: {
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
