import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

/** Gadget. Embeds an OpenSocial gadget. */
export const gadget = /* @__PURE__ */ defineMacro({
  name: 'gadget',
  title: 'Gadget',
  summary: 'Embeds an OpenSocial gadget.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Address of the gadget specification. */
    url: {
      type: 'url',
      doc: 'Address of the gadget specification.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    /** Gadget settings as a query string. */
    preferences: {
      type: 'string',
      doc: 'Gadget settings as a query string.',
      evidence: 'documented',
    },
    /** Width. */
    width: {
      type: 'int',
      doc: 'Width.',
      evidence: 'inferred',
    },
    /** Draw a border. */
    border: {
      type: 'boolean',
      doc: 'Draw a border.',
      default: false,
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'documented',
  },
  risks: ['Loads remote code chosen by the page author.'],
  notes: ['Wiki markup kept the preferences in the body; storage moved them into the parameter.'],
  evidence: 'documented',
  source: 'Gadget Macro; GadgetMacroMigrator API page',
});
