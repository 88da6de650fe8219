import { expect, it } from 'vitest';
import { documentDeclaration } from '../../scripts/document-declarations.mjs';

const declaration = `export declare const ticket: import("../arguments.ts").MacroBuilder<{
    readonly name: "ticket";
    readonly parameters: {
        readonly '': {
            readonly type: "string";
        };
        readonly 'size-limit': {
            readonly type: "int";
        };
        readonly color: {
            readonly type: "color";
        };
    };
    readonly nesting: {
        readonly color: "not a parameter";
    };
}>;
`;
const map = { version: 3, sources: ['ticket.ts'], mappings: 'AAEA;;;;;;QAAC;;;QAAE;;;;;;;EACA;' };
const macro = {
  title: 'Ticket',
  summary: 'Shows a ticket.',
  parameters: {
    '': { doc: 'Key of the ticket.', argument: 'key' },
    'size-limit': { doc: 'Maximum size; "*/" is allowed.', default: 3 },
    color: { doc: 'Color.', deprecated: true },
  },
};

it('documents the macro and its parameters, with a line in the source map for each comment', () => {
  const documented = documentDeclaration(declaration, map, macro);
  expect(documented.declaration).toBe(`/** Ticket. Shows a ticket. */
export declare const ticket: import("../arguments.ts").MacroBuilder<{
    readonly name: "ticket";
    readonly parameters: {
        /** Key of the ticket. */
        readonly '': {
            readonly type: "string";
        };
        /** Maximum size; "*\\/" is allowed. Default: \`3\`. */
        readonly 'size-limit': {
            readonly type: "int";
        };
        /** Color. @deprecated */
        readonly color: {
            readonly type: "color";
        };
    };
    readonly nesting: {
        readonly color: "not a parameter";
    };
}, {
    /** Key of the ticket. */
    readonly "key": "";
}>;
`);
  expect(documented.sourceMap).toEqual({ ...map, mappings: ';AAEA;;;;;;;;QAAC;;;;QAAE;;;;;;;;;;EACA;' });
});

it('changes nothing the second time', () => {
  const once = documentDeclaration(declaration, map, macro);
  expect(documentDeclaration(once.declaration, once.sourceMap, macro)).toEqual(once);
});

it('fails where a comment would be lost', () => {
  const parameters = { ...macro.parameters, width: { doc: 'Width.' } };
  expect(() => documentDeclaration(declaration, map, { ...macro, parameters })).toThrow('has no parameter "width"');
  expect(() => documentDeclaration('export {};', map, macro)).toThrow('exports no constant');
});
