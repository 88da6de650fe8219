import { attribute, element, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { encodePart } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';

/** By stored name: the file of the picture and the text for it. */
const emoticons: Readonly<Record<string, readonly [file: string, alt: string]>> = {
  tick: ['check', '(tick)'],
  cross: ['error', '(error)'],
  warning: ['warning', '(warning)'],
  information: ['information', '(info)'],
  plus: ['add', '(plus)'],
  minus: ['forbidden', '(minus)'],
  question: ['help_16', '(question)'],
  'light-on': ['lightbulb_on', '(lightbulb)'],
  'light-off': ['lightbulb', '(grey lightbulb)'],
  'yellow-star': ['star_yellow', '(star)'],
  'red-star': ['star_red', '(red star)'],
  'green-star': ['star_green', '(green star)'],
  'blue-star': ['star_blue', '(blue star)'],
  smile: ['smile', '(smile)'],
  sad: ['sad', '(sad)'],
  cheeky: ['tongue', '(tongue)'],
  laugh: ['biggrin', '(big grin)'],
  wink: ['wink', '(wink)'],
  'thumbs-up': ['thumbs_up', '(thumbs up)'],
  'thumbs-down': ['thumbs_down', '(thumbs down)'],
  heart: ['heart', '(heart)'],
  'broken-heart': ['broken_heart', '(broken heart)'],
};

/** A picture, or the character of a Unicode emoji. */
export function drawEmoticon(node: Element, _inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const name = attribute(node, 'ac:name') ?? '';
  const fallback = attribute(node, 'ac:emoji-fallback');
  const cloud = view.flavor === 'cloud';
  const known = Object.hasOwn(emoticons, name) ? emoticons[name] : undefined;
  if (fallback && (name === 'blue-star' || !known) && !/^:.*:$/.test(fallback)) {
    if (view.representation !== 'export_view') return [text(fallback)];
    const hex = attribute(node, 'ac:emoji-id') ?? '';
    const src = `${view.addresses.prefix}/_/images/icons/emoticons/72/${encodePart(hex)}.png`;
    return [element('img', { class: `emoticon emoticon-${name}`, src, alt: fallback })];
  }
  if (!known) return fallback ? [text(fallback)] : [];
  const [file, alt] = known;
  return [
    element('img', {
      class: `emoticon emoticon-${name}`,
      'data-emoji-id': cloud ? attribute(node, 'ac:emoji-id') : undefined,
      'data-emoji-shortname': cloud ? attribute(node, 'ac:emoji-shortname') : undefined,
      'data-emoji-fallback': cloud ? fallback : undefined,
      src: cloud
        ? `${view.addresses.prefix}/s/-/_/images/icons/emoticons/${file}.png`
        : `${view.addresses.prefix}/images/icons/emoticons/${file}.svg`,
      width: cloud ? 16 : undefined,
      height: cloud ? 16 : undefined,
      'data-emoticon-name': name,
      alt,
    }),
  ];
}
