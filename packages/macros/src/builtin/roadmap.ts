import { defineMacro } from '../define.ts';

export const roadmap = /* @__PURE__ */ defineMacro({
  name: 'roadmap',
  title: 'Roadmap Planner',
  summary: 'Shows an interactive timeline.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    source: {
      type: 'string',
      doc: 'The plan as percent-encoded JSON. Do not edit it.',
      required: true,
      evidence: 'seen',
    },
    title: {
      type: 'string',
      doc: 'The title, percent-encoded.',
      evidence: 'seen',
    },
    hash: {
      type: 'string',
      doc: 'The checksum of source. Do not edit it.',
      evidence: 'seen',
    },
    timeline: {
      type: 'boolean',
      doc: 'Set by the editor.',
      default: false,
      evidence: 'seen',
    },
    maplinks: {
      type: 'string',
      doc: 'Set by the editor; often empty.',
      evidence: 'seen',
    },
    pagelinks: {
      type: 'string',
      doc: 'Set by the editor; often empty.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Cannot be written by hand: keep an existing macro unchanged, byte for byte.'],
  evidence: 'seen',
  source: 'Roadmap Planner Macro',
});
