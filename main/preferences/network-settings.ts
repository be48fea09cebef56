import type { PreferencesState } from '../contract/preferences.ts';
import type { NetworkSettings } from '../ignite/network.ts';

/** What preferences say of the way to servers. */
export function networkSettings({ values, locked }: PreferencesState): NetworkSettings {
  const { proxy, certificates } = values;
  return { proxy, isProxyPolicy: locked.includes('proxy'), certificates };
}
