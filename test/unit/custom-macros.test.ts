import { renderView } from '@macrowright/convert';
import { createLanguageService } from '@macrowright/language';
import { lint } from '@macrowright/lint';
import { buildMacro, createBuiltinRegistry, defineMacro, parameterValue } from '@macrowright/macros';
import { importFile } from '@macrowright/macros/import';
import { element, parseStorage, serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';

const connect = JSON.stringify({
  key: 'com.example.maps',
  modules: {
    dynamicContentMacros: [
      {
        key: 'city-map',
        name: { value: 'City map' },
        description: { value: 'Shows streets.' },
        bodyType: 'none',
        parameters: [
          { identifier: 'place', type: 'string', required: true, name: { value: 'Place' } },
          { identifier: 'style', type: 'enum', values: ['streets', 'satellite'], defaultValue: 'streets' },
        ],
      },
    ],
  },
});
const forge = `
modules:
  macro:
    - key: city-map
      title: City map
      description: Shows streets.
      config:
        parameters:
          - { name: place, type: string, isRequired: true, label: Place }
          - { name: style, type: select, options: [streets, satellite] }
app: { id: x }
`;
const plugin = `<?xml version="1.0" encoding="UTF-8"?>
<!-- the macros of Example -->
<atlassian-plugin key="com.example.maps" plugins-version="2">
  <xhtml-macro name="city-map" class="com.example.CityMap" hide-body="true">
    <description>Shows streets.</description>
    <parameters>
      <parameter name="place" type="string" required="true" />
      <parameter name="style" type="enum" default="streets"><value name="streets" /><value name="satellite" /></parameter>
    </parameters>
  </xhtml-macro>
</atlassian-plugin>`;
const template = `## Macro title: City map
## Macro has a body: N
## Description: Shows streets.
## @param place:title=Place|type=string|required=true
## @param style:type=enum|enumValues=streets,satellite|default=streets
<div class="map">$parammap</div>`;
const json = JSON.stringify({
  macros: [
    {
      name: 'city-map',
      summary: 'Shows streets.',
      body: 'none',
      parameters: {
        place: { type: 'string', doc: 'Place', required: true },
        style: { type: 'enum', doc: 'Style', values: ['streets', 'satellite'] },
      },
    },
  ],
});

const files: [path: string, text: string, target: 'cloud' | 'datacenter'][] = [
  ['app/atlassian-connect.json', connect, 'cloud'],
  ['app/manifest.yml', forge, 'cloud'],
  ['src/main/resources/atlassian-plugin.xml', plugin, 'datacenter'],
  ['macros/city-map.vm', template, 'datacenter'],
  ['macros.json', json, 'cloud'],
];

const written = (parameters: string) => `<ac:structured-macro ac:name="city-map">${parameters}</ac:structured-macro>`;
const parameter = (name: string, value: string) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
const right = written(parameter('place', 'Riga') + parameter('style', 'satellite'));

function knowing(path: string, text: string) {
  const { macros, problems } = importFile(path, text);
  expect(problems).toEqual([]);
  const registry = createBuiltinRegistry(macros);
  const definition = registry.get('city-map');
  if (!definition) throw new Error(`${path} has no macro "city-map"`);
  return { registry, definition };
}

it.each(files)('%s: has a builder', (path, text) => {
  const { definition } = knowing(path, text);
  expect(serialize(buildMacro(definition, { style: 'satellite', place: 'Riga' }))).toBe(right);
  expect(() => buildMacro(definition, { style: 'satellite' })).toThrow(
    'Macro "city-map" requires the parameter "place".',
  );
});

it.each(files)('%s: is linted', (path, text, target) => {
  const { registry } = knowing(path, text);
  // on Cloud, an app's macro is reported only as info
  const options = { target, severities: { 'app-macro': 'off' } } as const;
  const codes = (source: string) => lint(parseStorage(source), { ...options, registry }).map(({ code }) => code);
  expect(codes(right)).toEqual([]);
  expect(lint(parseStorage(right), options).map(({ code }) => code)).toEqual(['unknown-macro']);
  expect(codes(written(parameter('place', 'Riga') + parameter('stile', 'satellite')))).toEqual([
    'unknown-macro-parameter',
  ]);
  expect(codes(written(parameter('place', 'Riga') + parameter('style', 'moon')))).toEqual(['invalid-enum-value']);
  expect(codes(written(parameter('style', 'streets')))).toEqual(['missing-required-parameter']);
});

it.each(files)('%s: is rendered as a placeholder', (path, text) => {
  const { registry } = knowing(path, text);
  const { html, diagnostics } = renderView(parseStorage(`<p>a</p>${right}`), { registry });
  expect(html).toContain('city-map');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(files)('%s: is completed and explained', (path, text) => {
  const { registry } = knowing(path, text);
  const service = createLanguageService({ registry });
  const labels = (marked: string, syntax: 'storage' | 'wiki') => {
    const offset = marked.indexOf('|CURSOR|');
    return service.complete(marked.replace('|CURSOR|', ''), offset, syntax).map(({ label }) => label);
  };
  expect(labels('<ac:structured-macro ac:name="city|CURSOR|">', 'storage')).toContain('city-map');
  expect(labels('{city|CURSOR|', 'wiki')).toContain('city-map');
  expect(labels(written('<ac:parameter ac:name="|CURSOR|"></ac:parameter>'), 'storage')).toEqual(['place', 'style']);
  expect(labels(written('<ac:parameter ac:name="style">|CURSOR|</ac:parameter>'), 'storage')).toEqual([
    'streets',
    'satellite',
  ]);
  expect(service.hover(right, right.indexOf('city-map'), 'storage')?.markdown).toContain('Shows streets.');
});

it('renders a custom macro with the function of its definition', () => {
  const badge = defineMacro({
    name: 'badge',
    summary: 'A badge.',
    body: 'none',
    placement: 'inline',
    parameters: { text: { type: 'string', doc: 'What it says.', required: true } },
    render: (macro) => [element('b', { class: 'badge' }, parameterValue(macro, 'text'))],
  });
  const page = serialize(element('p', {}, badge({ text: 'a < b' })));
  const { html } = renderView(parseStorage(page), { registry: createBuiltinRegistry([badge]) });
  expect(html).toMatch(/^<p><b class="badge[^>]*>a &lt; b<\/b><\/p>$/);
});

it.each(['notes.txt', 'a b.vm', 'x/.json.bak'])('%s: is not a file with macros', (path) => {
  expect(importFile(path, '')).toEqual({ macros: [], problems: [expect.stringContaining('is not a macro file')] });
});
