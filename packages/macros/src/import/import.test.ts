import { serialize } from '@macroscope/storage';
import { expect, it } from 'vitest';
import { buildMacro } from '../build.ts';
import { createBuiltinRegistry } from '../builtin-registry.ts';
import { importConnect, importForge, importJson, importPluginXml, importUserMacro } from './index.ts';

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

it.each([
  ['connect', importConnect(connect), { zoom: 3, view: 'globe' }, undefined, 'map', 'zoom'],
  ['forge', importForge(forge), { question: 'Why?' }, 'text', 'poll', 'question'],
  ['plugin xml', importPluginXml(plugin), { level: 'high' }, undefined, 'badge', 'level'],
  ['user macro', importUserMacro(template, { name: 'ticket' }), { Project: 'B' }, undefined, 'ticket', 'Project'],
  ['json', importJson(json), { tone: 'warm' }, 'text', 'box', 'tone'],
] as const)('%s: a macro is known and can be built', (_kind, { macros, problems }, parameters, body, name, first) => {
  expect(problems).toEqual([]);
  const definition = createBuiltinRegistry(macros).get(name);
  if (!definition) throw new Error(`${name} was not read`);
  const storage = serialize(buildMacro(definition, parameters, body));
  expect(storage).toContain(`<ac:structured-macro ac:name="${name}"><ac:parameter ac:name="${first}">`);
  expect(() => buildMacro(definition, { ...parameters, nonsense: 'x' }, body)).toThrow('nonsense');
});

it('keeps what each source says of a parameter', () => {
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

it('tells what it could not read', () => {
  expect(importConnect('{').problems).toEqual(['The descriptor has no macro modules.']);
  expect(importForge('a: [').problems).not.toEqual([]);
  expect(importPluginXml('<a/>').problems).toEqual(['The descriptor has no "xhtml-macro".']);
  expect(importJson('{"macros":[{"name":"x"}]}').problems).toHaveLength(1);
});
