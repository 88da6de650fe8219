// JSON Schemas of the XML report formats, and a parser that turns XML into data for them.
import { isElement, parseStorage, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** An element as data. */
export interface XmlData {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlData[];
  readonly text: string;
}

/** Parses a report. Throws if it is not plain, well-formed XML. */
export function readXml(xml: string): XmlData {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('Missing XML declaration.');
  const { root, diagnostics } = parseStorage(xml.slice(declaration.length));
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) throw new Error('Entity that plain XML does not define.');
  const elements = root.children.filter((node) => isElement(node));
  const [only] = elements;
  if (!only || elements.length > 1) throw new Error('There must be one root element.');
  return dataOf(only);
}

function dataOf(element: Element): XmlData {
  const children = element.children.filter((node) => isElement(node)).map(dataOf);
  return {
    name: element.name,
    attributes: element.attribs,
    children,
    text: children.length > 0 ? '' : textOf(element),
  };
}

const text = { type: 'string', minLength: 1 } as const;
const number = { type: 'string', pattern: '^\\d+$' } as const;

function xml(name: string, attributes: Record<string, unknown>, children: unknown[] = []) {
  return {
    type: 'object',
    required: ['name', 'attributes', 'children', 'text'],
    properties: {
      name: { const: name },
      attributes: {
        type: 'object',
        properties: attributes,
        required: Object.keys(attributes),
        additionalProperties: false,
      },
      children: children.length > 0 ? { type: 'array', items: { anyOf: children } } : { type: 'array', maxItems: 0 },
      text: { type: 'string' },
    },
  };
}

/** What consumers of Checkstyle reports accept. */
export const checkstyleSchema = xml('checkstyle', { version: text }, [
  xml('file', { name: text }, [
    xml('error', {
      line: number,
      column: number,
      severity: { enum: ['error', 'warning', 'info', 'ignore'] },
      message: text,
      source: text,
    }),
  ]),
]);

/** The JUnit schemas of Ant and of Jenkins, for the parts that both have. */
export const junitSchema = xml('testsuites', {}, [
  xml(
    'testsuite',
    {
      package: text,
      id: number,
      name: text,
      timestamp: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$' },
      hostname: text,
      tests: number,
      failures: number,
      errors: number,
      time: number,
    },
    [
      xml('properties', {}),
      xml('testcase', { name: text, classname: text, time: number }, [xml('failure', { message: text, type: text })]),
      xml('system-out', {}),
      xml('system-err', {}),
    ],
  ),
]);
