import { Button, Link } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import { failureOf, request } from '../bridge.ts';
import { hashOf } from '../route.ts';
import { useText } from '../text.tsx';

/** Makes a saved push of one that has ended, and then leads to it. */
export function SaveAsButton(props: { pushId: string; onFailure: (failure: Failure) => void }) {
  const { t } = useText();
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    try {
      setMade((await request('savedPushes.make', { pushId: props.pushId })).name);
    } catch (error) {
      props.onFailure(failureOf(error));
    }
  };
  return (
    <span role="status">
      {made === null ? (
        <Button icon={<BookmarkRegular />} onClick={make}>
          {t('saved.make')}
        </Button>
      ) : (
        <Link href={hashOf({ page: 'saved' })}>{t('saved.made', { name: made })}</Link>
      )}
    </span>
  );
}
