import { defineMacro } from '../define.ts';

export const localtab = /* @__PURE__ */ defineMacro({
  name: 'localtab',
  title: 'Local Tab',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
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
  nesting: { requiredParent: ['localtabgroup'] },
  evidence: 'seen',
  source: 'third-party app',
});
