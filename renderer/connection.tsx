import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ConnectionState } from '../main/contract/connection.ts';
import type { Failure } from '../main/contract/errors.ts';
import { failureOf, follow, request } from './bridge.ts';

/** How the window stands towards Ignite. */
export interface Connection {
  /** `null` until main has answered for the first time. */
  readonly state: ConnectionState | null;
  /** Why main could not answer at all, such as a profile that cannot be used. */
  readonly failure: Failure | null;
  /** Takes over the state that a request answered with. */
  readonly apply: (state: ConnectionState) => void;
}

const ConnectionContext = createContext<Connection | null>(null);

/** Asks for the connection once, `initial` deciding how, and follows its changes. */
export function ConnectionProvider({
  initial,
  children,
}: {
  initial: Promise<ConnectionState>;
  children: ReactNode;
}) {
  const [state, setState] = useState<ConnectionState | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let fresh = true;
    const end = follow('connection.changed', (changed) => {
      fresh = false;
      setState(changed);
    });
    initial.then(
      (first) => fresh && setState(first),
      // Practice mode that cannot start must not keep the window empty.
      () =>
        request('connection.get', undefined).then(setState, (error) =>
          setFailure(failureOf(error)),
        ),
    );
    return end;
  }, [initial]);
  const connection = useMemo(() => ({ state, failure, apply: setState }), [state, failure]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

/** The connection of the window. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection outside of ConnectionProvider');
  return connection;
}
