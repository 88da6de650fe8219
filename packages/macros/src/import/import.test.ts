import { serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { buildMacro } from '../build.ts';
import { createBuiltinRegistry } from '../builtin-registry.ts';
import { importConnect, importForge, importJson, importPluginXml, importText, importUserMacro } from './index.ts';

const connect = JSON.stringify({
  modules: {
    dynamicContentMacros: [
      {
        key: 'map',
        name: { value: 'Map' },
        bodyType: 'none',
        outputType: 'block',
        parameters: [
          { identifier: 'zoom', type: 'int', required: true, name: { value: 'Zoom' } },
          { identifier: 'view', type: 'enum', values: ['flat', 'globe'], defaultValue: 'flat' },
        ],
      },
    ],
  },
});
const forge = `
modules:
  macro:
    - key: poll
      title: Poll
      description: Asks readers.
      layout: bodied
      config:
        parameters:
          - name: question
            type: string
            label: Question
`;
const plugin = `<atlassian-plugin key="x">
  <xhtml-macro name="badge" class="x.Badge"><description>A badge.</description>
    <parameters><parameter name="level" type="enum" required="true" default="low"><alias name="lvl" /><value name="low" /><value name="high" /></parameter></parameters>
  </xhtml-macro></atlassian-plugin>`;
const template = `## Macro title: Ticket
## Macro has a body: N
## @param Project:title=Project|type=enum|required=true|enumValues=A,B|default=A
## @param Tags:type=string|multiple=true
<b>$paramProject</b>`;
const json = JSON.stringify({
  macros: [{ name: 'box', summary: 'A box.', body: 'rich', parameters: { tone: { type: 'string', doc: 'Tone.' } } }],
});

/** Eight levels of ten aliases each: a hundred million nodes when expanded. */
const bomb = Array.from({ length: 8 }, (_, level) => {
  const items = level === 0 ? '[x]' : `[${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`;
  return `a${level}: &a${level} ${items}`;
}).join('\n');

it.each([
  ['connect', importConnect(connect), { zoom: 3, view: 'globe' }, undefined, 'map', 'zoom'],
  ['forge', importForge(forge), { question: 'Why?' }, 'text', 'poll', 'question'],
  ['plugin xml', importPluginXml(plugin), { level: 'high' }, 'text', 'badge', 'level'],
  ['user macro', importUserMacro(template, { name: 'ticket' }), { Project: 'B' }, undefined, 'ticket', 'Project'],
  ['json', importJson(json), { tone: 'warm' }, 'text', 'box', 'tone'],
] as const)('%s: imports a macro that can be built', (_kind, { macros, problems }, parameters, body, name, first) => {
  expect(problems).toEqual([]);
  const definition = createBuiltinRegistry(macros).get(name);
  if (!definition) throw new Error(`${name} was not imported.`);
  const storage = serialize(buildMacro(definition, parameters, body));
  expect(storage).toContain(`<ac:structured-macro ac:name="${name}"><ac:parameter ac:name="${first}">`);
  expect(() => buildMacro(definition, { ...parameters, nonsense: 'x' }, body)).toThrow('nonsense');
});

it('reads how a type is stored', () => {
  const [picker] = importUserMacro('## @param Who:type=username\n## @param Where:type=spacekey|multiple=true', {
    name: 'picker',
  }).macros;
  if (!picker) throw new Error('The macro was not imported.');
  const written = serialize(buildMacro(picker, { Who: { accountId: 'a1' }, Where: ['ENG', 'OPS'] }, 'x'));
  expect(written).toContain('<ac:parameter ac:name="Who"><ri:user ri:account-id="a1" /></ac:parameter>');
  expect(written).toContain('<ri:space ri:space-key="ENG" /><ri:space ri:space-key="OPS" />');
});

it.each([
  ['## Macro has a body: N', 'none'],
  ['## Macro has a body: Y\n## Body processing: Rendered', 'rich'],
  ['## Macro has a body: Y\n## Body processing: Escaped', 'plain'],
  ['## Body processing: Unrendered', 'plain'],
  ['$body', 'rich'],
])('reads the body of a user macro from %j', (head, body) => {
  expect(importUserMacro(head, { name: 'x' }).macros[0]?.body).toBe(body);
});

it('reads a descriptor that is XML, not storage format', () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE atlassian-plugin><atlassian-plugin xmlns:x="y" key="&plugin;"><x:y/>
<plugin-info><param name="a">b</param></plugin-info><xhtml-macro name="badge"/></atlassian-plugin>`;
  expect(importPluginXml(xml)).toMatchObject({ macros: [{ name: 'badge' }], problems: [] });
});

it('uses the body kinds in the options for a plugin', () => {
  const xml = '<p><xhtml-macro name="a"/><xhtml-macro name="b" hide-body="true"/><xhtml-macro name="c"/></p>';
  const { macros } = importPluginXml(xml, { bodies: { c: 'plain' } });
  expect(macros.map(({ body, bodyOptional = false }) => [body, bodyOptional])).toEqual([
    ['rich', true],
    ['none', false],
    ['plain', false],
  ]);
});

it('reads the Connect modules in a Forge manifest', () => {
  const { macros, problems } = importForge(
    'connectModules:\n  confluence:staticContentMacros:\n    - key: old-map\n      name: { value: Map }\n      aliases: [map]',
  );
  expect(problems).toEqual([]);
  expect(macros).toMatchObject([{ name: 'old-map', title: 'Map', aliases: ['map'] }]);
});

it('keeps the facts about parameters', () => {
  expect(importConnect(connect).macros[0]?.parameters.view).toMatchObject({
    type: 'enum',
    values: ['flat', 'globe'],
    default: 'flat',
  });
  expect(importPluginXml(plugin).macros[0]?.parameters.level).toMatchObject({ required: true, aliases: ['lvl'] });
  expect(importUserMacro(template, { name: 'ticket' }).macros[0]).toMatchObject({
    title: 'Ticket',
    body: 'none',
    parameters: { Project: { values: ['A', 'B'], default: 'A' }, Tags: { multiple: true, separator: ',' } },
  });
});

it('reports invalid input', () => {
  expect(importConnect('{').problems).toHaveLength(1);
  expect(importConnect({ modules: {} }).problems).toEqual(['The descriptor has no macro modules.']);
  expect(importConnect({ modules: { staticContentMacros: [{ key: 'a b' }] } }).problems).toHaveLength(1);
  expect(importForge('a: [').problems).not.toEqual([]);
  expect(importForge(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`).problems).not.toEqual([]);
  expect(importForge(bomb).problems).toHaveLength(1);
  expect(importPluginXml('<a/>').problems).toEqual(['The descriptor has no "xhtml-macro".']);
  expect(importPluginXml('<a><xhtml-macro name="x"></a>').problems).not.toEqual([]);
  expect(() => importUserMacro('', { name: 'a b' })).toThrow('"a b" is not a valid macro name.');
});

const pasted: [name: string, text: string, macro: string][] = [
  ['a Connect descriptor', connect, 'map'],
  ['a Forge manifest', forge, 'poll'],
  ['a macro file', '\ufeff {"macros":[{"name":"a","summary":"A.","body":"none","parameters":{}}]}', 'a'],
  [
    'a plugin descriptor',
    '<atlassian-plugin key="k"><xhtml-macro name="b" class="c" key="b"><description>B.</description></xhtml-macro></atlassian-plugin>',
    'b',
  ],
];

it.each(pasted)('chooses the importer by the text: %s', (_name, text, macro) => {
  const { macros } = importText(text);
  expect(macros.map(({ name }) => name)).toContain(macro);
});

it.each(['', '{', '[1]', '<a', 'a: b'])('reports text without macros: %j', (text) => {
  const { macros, problems } = importText(text);
  expect([macros.length, problems.length > 0]).toEqual([0, true]);
});
