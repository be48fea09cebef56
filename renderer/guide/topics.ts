import checksAndFixes from '../../docs/guide/checks-and-fixes.md?raw';
import everyMonth from '../../docs/guide/every-month.md?raw';
import firstPush from '../../docs/guide/first-push.md?raw';
import whenSomethingIsWrong from '../../docs/guide/when-something-is-wrong.md?raw';

/** The guide's topics, in the order in which they are read, with their text. */
export const topics = {
  'first-push': firstPush,
  'checks-and-fixes': checksAndFixes,
  'every-month': everyMonth,
  'when-something-is-wrong': whenSomethingIsWrong,
} as const;

type Topic = keyof typeof topics;

const images = import.meta.glob<string>('../../docs/guide/images/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the picture lies that a text calls `images/NAME.png`. */
export function imageUrl(path: string): string | undefined {
  return images[`../../docs/guide/${path}`];
}

/** The topic of this name, or the first one. */
export function topicOf(name: string | null): Topic {
  return name !== null && Object.hasOwn(topics, name) ? (name as Topic) : 'first-push';
}
