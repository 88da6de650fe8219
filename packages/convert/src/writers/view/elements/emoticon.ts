import { attribute, element, text } from '@macrowright/storage';
import { encodePart } from '../clean.ts';
import type { BuiltinElement } from '../context.ts';

/** The image file and its alternative text, by stored name. */
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

/** `ac:emoticon`: an image, or the character of a Unicode emoji. */
export const emoticon: BuiltinElement = {
  content: () => [],
  render(node, _body, view) {
    const name = attribute(node, 'ac:name') ?? '';
    const fallback = attribute(node, 'ac:emoji-fallback');
    const isCloud = view.flavor === 'cloud';
    const known = Object.hasOwn(emoticons, name) ? emoticons[name] : undefined;
    if (fallback && (name === 'blue-star' || !known) && !/^:.*:$/.test(fallback)) {
      if (view.representation !== 'export_view') return [text(fallback)];
      const hex = attribute(node, 'ac:emoji-id') ?? '';
      const src = `${view.urls.prefix}/_/images/icons/emoticons/72/${encodePart(hex)}.png`;
      return [element('img', { class: `emoticon emoticon-${name}`, src, alt: fallback })];
    }
    if (!known) return fallback ? [text(fallback)] : [];
    const [file, alt] = known;
    return [
      element('img', {
        class: `emoticon emoticon-${name}`,
        'data-emoji-id': isCloud ? attribute(node, 'ac:emoji-id') : undefined,
        'data-emoji-shortname': isCloud ? attribute(node, 'ac:emoji-shortname') : undefined,
        'data-emoji-fallback': isCloud ? fallback : undefined,
        src: isCloud
          ? `${view.urls.prefix}/s/-/_/images/icons/emoticons/${file}.png`
          : `${view.urls.prefix}/images/icons/emoticons/${file}.svg`,
        width: isCloud ? 16 : undefined,
        height: isCloud ? 16 : undefined,
        'data-emoticon-name': name,
        alt,
      }),
    ];
  },
};
