import {
  Body1,
  Body1Strong,
  makeStyles,
  Subtitle1,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, maxWidth: '680px', margin: 0 },
  list: { ...typographyStyles.body1, maxWidth: '680px', margin: 0, paddingLeft: '24px' },
  image: {
    width: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

interface Shown {
  readonly styles: ReturnType<typeof useStyles>;
  /** Where a picture that the text names lies. */
  readonly imageUrl: (path: string) => string | undefined;
}

/** The title of a page: its first heading. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** What the guide is written in, as elements: no HTML goes into the page. Its title is left out. */
export function Markdown(props: { text: string; imageUrl: Shown['imageUrl'] }) {
  const shown = { styles: useStyles(), imageUrl: props.imageUrl };
  return <>{each(lexer(props.text), (token) => block(token, shown))}</>;
}

function each(tokens: readonly Token[] | undefined, render: (token: Token) => ReactNode) {
  // The text never changes: places are as good as names.
  return (tokens ?? []).map((token, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <Fragment key={at}>{render(token)}</Fragment>
  ));
}

function block(token: Token, shown: Shown): ReactNode {
  const { styles } = shown;
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      if (depth === 1) return null;
      return <Subtitle1 as="h2">{each(tokens, (one) => inline(one, shown))}</Subtitle1>;
    }
    case 'paragraph': {
      const { tokens } = token as Tokens.Paragraph;
      const [only, ...more] = tokens;
      if (only?.type === 'image' && more.length === 0) return inline(only, shown);
      return <p className={styles.text}>{each(tokens, (one) => inline(one, shown))}</p>;
    }
    case 'list': {
      const { items } = token as Tokens.List;
      return (
        <ul className={styles.list}>
          {each(items, (item) => (
            <li>{each((item as Tokens.ListItem).tokens, (one) => inline(one, shown))}</li>
          ))}
        </ul>
      );
    }
    default:
      return null;
  }
}

function inline(token: Token, shown: Shown): ReactNode {
  const { styles, imageUrl } = shown;
  switch (token.type) {
    case 'strong':
      return <Body1Strong>{(token as Tokens.Strong).text}</Body1Strong>;
    case 'codespan':
      return <Body1 className={styles.code}>{(token as Tokens.Codespan).text}</Body1>;
    case 'image': {
      const { href, text } = token as Tokens.Image;
      return <img className={styles.image} src={imageUrl(href)} alt={text} />;
    }
    case 'text': {
      const { tokens, text } = token as Tokens.Text;
      return tokens ? each(tokens, (one) => inline(one, shown)) : text;
    }
    default:
      return null;
  }
}
