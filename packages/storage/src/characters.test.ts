import { expect, it } from 'vitest';
import { isNameCharacter, isNameStart, isXmlCharacter, nameSyntax } from './characters.ts';
import { element } from './index.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => code);

it('builds exactly the names that it parses', () => {
  const disagreeing = units.filter((code) => {
    const unit = String.fromCharCode(code);
    return nameSyntax.test(unit) !== isNameStart(code) || nameSyntax.test(`a${unit}`) !== isNameCharacter(code);
  });
  expect(disagreeing).toEqual([]);
});

it('builds exactly the text that XML allows', () => {
  const disagreeing = units.filter((code) => {
    try {
      element('p', {}, String.fromCharCode(code));
      return !isXmlCharacter(code);
    } catch {
      return isXmlCharacter(code);
    }
  });
  expect(disagreeing).toEqual([]);
  expect(() => element('p', {}, '\u{1f600}')).not.toThrow();
});
