import { describe, expect, it } from 'vitest';
import type { ElementDefinition } from './element-definition.ts';
import { allowedChildren, attributeDefinition, elementDefinition, knownAttributes, vocabulary } from './vocabulary.ts';

const all: [name: string, definition: ElementDefinition][] = Object.entries(vocabulary);
const names = all.map(([name]) => name);

describe('vocabulary', () => {
  it('has the elements of all three prefixes and of XHTML', () => {
    for (const start of ['ac:', 'ri:', 'at:'])
      expect(names.filter((name) => name.startsWith(start)).length).toBeGreaterThan(5);
    expect(names.filter((name) => !name.includes(':')).length).toBeGreaterThan(50);
  });

  it.each(all)('%s agrees with its parents and children', (name, definition) => {
    expect(definition.doc).toMatch(/\.$/);
    expect(definition.display === 'part').toBe(definition.parents !== undefined);
    expect(definition.content === 'elements').toBe(definition.children !== undefined);
    for (const child of definition.children ?? []) {
      expect(names).toContain(child);
      expect(elementDefinition(child)?.parents ?? [name]).toContain(name);
    }
    for (const parent of definition.parents ?? []) {
      expect(names).toContain(parent);
      expect(elementDefinition(parent)?.children ?? [name]).toContain(name);
    }
    for (const [attribute, { type, values, doc }] of Object.entries(definition.attributes)) {
      expect(doc, attribute).toMatch(/\.$/);
      expect(type === 'enum', attribute).toBe(values !== undefined);
    }
  });

  const children: [parent: string | undefined, included: string[], excluded: string[]][] = [
    [undefined, ['p', 'ac:layout', 'ac:structured-macro', 'strong'], ['li', 'ri:page', 'ac:parameter']],
    ['p', ['strong', 'ac:link', 'ac:structured-macro', 'ac:image'], ['p', 'table', 'ac:layout', 'li']],
    ['td', ['p', 'strong', 'table'], ['td', 'ac:layout']],
    ['ul', ['li'], ['p']],
    ['table', ['tbody', 'tr'], ['td']],
    ['ac:parameter', ['ri:page', 'ac:link'], ['ac:rich-text-body', 'p']],
    ['ac:structured-macro', ['ac:parameter', 'ac:rich-text-body'], ['p']],
    ['br', [], ['strong']],
    ['x', [], ['p']],
  ];
  it.each(children)('allowed children of %s', (parent, included, excluded) => {
    const allowed = allowedChildren(parent);
    expect(allowed).toEqual(expect.arrayContaining(included));
    expect(allowed.filter((name) => excluded.includes(name))).toEqual([]);
  });

  it('accepts common attributes on XHTML only', () => {
    expect(attributeDefinition('td', 'colspan')?.type).toBe('integer');
    expect(attributeDefinition('td', 'style')?.type).toBe('css');
    expect(attributeDefinition('ac:link', 'style')).toBeUndefined();
    expect(attributeDefinition('td', 'constructor')).toBeUndefined();
    expect(Object.keys(knownAttributes('nothing'))).toEqual([]);
    expect(elementDefinition('constructor')).toBeUndefined();
  });
});
