import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

/** Create from Template. Button that starts a page from a template or blueprint. */
export const createFromTemplate = /* @__PURE__ */ defineMacro({
  name: 'create-from-template',
  title: 'Create from Template',
  summary: 'Button that starts a page from a template or blueprint.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    /** Identifier of a user template. */
    templateId: {
      type: 'string',
      doc: 'Identifier of a user template.',
      requiredWhen: 'the button uses a user template',
      evidence: 'documented',
    },
    /** Plugin key and module key of a blueprint. */
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'Plugin key and module key of a blueprint.',
      requiredWhen: 'the button uses a blueprint',
      evidence: 'documented',
    },
    /** Identifier of the blueprint on this site. */
    contentBlueprintId: {
      type: 'string',
      doc: 'Identifier of the blueprint on this site.',
      evidence: 'seen',
    },
    /** Template identifier or blueprint key. */
    templateName: {
      type: 'string',
      doc: 'Template identifier or blueprint key.',
      required: true,
      evidence: 'documented',
    },
    /** Text on the button. */
    buttonLabel: {
      type: 'string',
      doc: 'Text on the button.',
      required: true,
      default: 'Create from Template',
      evidence: 'documented',
    },
    /** Space that gets the new page. */
    spaceKey: {
      type: 'spacekey',
      doc: 'Space that gets the new page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: 'Documented as required; exported pages often omit it.',
      evidence: 'documented',
    },
    /** Title of the new page; @currentDate, @spaceName and @spaceKey are replaced. */
    title: {
      type: 'string',
      doc: 'Title of the new page; @currentDate, @spaceName and @spaceKey are replaced.',
      note: 'The parameter table prints it as Title; stored pages use title.',
      evidence: 'documented',
    },
    /** What happens after creation, for example view. */
    createResult: {
      type: 'string',
      doc: 'What happens after creation, for example view.',
      evidence: 'seen',
    },
  },
  parameterMisnomers: { createButtonLabel: 'buttonLabel', label: 'buttonLabel', Title: 'title' },
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
