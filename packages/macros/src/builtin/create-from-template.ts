import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const createFromTemplate = /* @__PURE__ */ defineMacro({
  name: 'create-from-template',
  title: 'Create from Template',
  summary: 'Button that starts a page from a template or blueprint.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    templateId: {
      type: 'string',
      doc: 'Identifier of a user template.',
      requiredWhen: 'the button uses a user template',
      evidence: 'documented',
    },
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'Plugin key and module key of a blueprint.',
      requiredWhen: 'the button uses a blueprint',
      evidence: 'documented',
    },
    contentBlueprintId: {
      type: 'string',
      doc: 'Identifier of the blueprint on this site.',
      evidence: 'seen',
    },
    templateName: {
      type: 'string',
      doc: 'Template identifier or blueprint key.',
      required: true,
      evidence: 'documented',
    },
    buttonLabel: {
      type: 'string',
      doc: 'Text on the button.',
      required: true,
      default: 'Create from Template',
      evidence: 'documented',
    },
    spaceKey: {
      type: 'spacekey',
      doc: 'Space that gets the new page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: 'Documented as required; exported pages often omit it.',
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'Title of the new page; @currentDate, @spaceName and @spaceKey are replaced.',
      note: 'The parameter table prints it as Title; stored pages use title.',
      evidence: 'documented',
    },
    createResult: {
      type: 'string',
      doc: 'What happens after creation, for example view.',
      evidence: 'seen',
    },
  },
  commonMistakes: { createButtonLabel: 'buttonLabel', label: 'buttonLabel', Title: 'title' },
  requiresOneOf: [['templateId', 'blueprintModuleCompleteKey']],
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  risks: ['Identifiers belong to one site: a copied macro breaks on another.'],
  evidence: 'documented',
  source: 'Create from Template Macro',
});
