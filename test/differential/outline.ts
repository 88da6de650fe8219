import { attribute, isElement, type StorageDocument, textOf, walk } from '@macrowright/storage';
import { isText } from 'domhandler';

/** A parsed document in the form of `XmlVerdict.outline`. */
export function outlineOf(document: StorageDocument): string[] {
  const outline: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') outline.push(text);
    text = '';
  };
  walk(document.root, {
    enter(node) {
      if (isElement(node)) {
        flush();
        const attributes = Object.keys(node.attribs)
          .filter((name) => name !== 'xmlns' && !name.startsWith('xmlns:'))
          .map((name) => `${name}=${attribute(node, name)}`)
          .sort();
        outline.push([`<${node.name}`, ...attributes].join(' '));
      } else if (isText(node)) text += textOf(node);
    },
    leave(node) {
      if (!isElement(node)) return;
      flush();
      outline.push('end');
    },
  });
  flush();
  return outline;
}
