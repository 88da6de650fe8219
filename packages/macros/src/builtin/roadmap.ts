import { defineMacro } from '../define.ts';

export const roadmap = /* @__PURE__ */ defineMacro({
  name: 'roadmap',
  title: 'Roadmap Planner',
  summary: 'Interactive timeline.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    source: {
      type: 'string',
      doc: 'Percent-encoded JSON of the plan; opaque.',
      required: true,
      evidence: 'seen',
    },
    title: {
      type: 'string',
      doc: 'Percent-encoded title.',
      evidence: 'seen',
    },
    hash: {
      type: 'string',
      doc: 'Checksum of the source; opaque.',
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
      doc: 'Set by the editor, often empty.',
      evidence: 'seen',
    },
    pagelinks: {
      type: 'string',
      doc: 'Set by the editor, often empty.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Not supported to author by hand: keep an existing instance byte for byte.'],
  evidence: 'seen',
  source: 'Roadmap Planner Macro',
});
