import { Button, Spinner } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useEffect, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushFilter } from '../../main/contract/push-filter.ts';
import { failureOf, request } from '../bridge.ts';
import { useText } from '../text.tsx';

/** Shorter waits than this are no reason to show that something goes on. ms */
const patience = 500;

/** Saves the history that matches as a file; while that takes long, stops it. */
export function ExportButton(props: {
  filter: PushFilter;
  onFailure: (failure: Failure | null) => void;
}) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  const run = async () => {
    if (busy) {
      await request('pushes.stopExport', undefined);
      return;
    }
    setBusy(true);
    props.onFailure(null);
    try {
      await request('pushes.export', { filter: props.filter });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== 'cancelled') props.onFailure(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      appearance="subtle"
      icon={isLong ? <Spinner size="extra-tiny" /> : <ArrowDownloadRegular />}
      onClick={run}
    >
      {t(isLong ? 'export.stop' : 'export.button')}
    </Button>
  );
}
