import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the learner wants the course to look; on this device only. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Percent of the browser's own size. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly motion: 'system' | 'off';
}

export type SettingsStore = StoreApi<Settings>;
type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = [100, 125, 150, 200] as const;

const key = 'borderless/settings';

/** Settings of earlier visits, where the device keeps them. */
export function createSettings(storage: SettingsStorage | undefined): SettingsStore {
  const store = createStore<Settings>()(() => read(storage));
  store.subscribe((settings) => {
    try {
      storage?.setItem(key, JSON.stringify({ version: 1, ...settings }));
    } catch {
      // The device keeps nothing: the settings hold for this visit.
    }
  });
  return store;
}

function read(storage: SettingsStorage | undefined): Settings {
  let kept: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    if (typeof value === 'object' && value !== null) kept = { ...value };
  } catch {
    // Nothing readable is kept.
  }
  return {
    theme: themes.find((theme) => theme === kept.theme) ?? 'system',
    textSize: textSizes.find((size) => size === kept.textSize) ?? 100,
    motion: kept.motion === 'off' ? 'off' : 'system',
  };
}

/** Sets them on the page: tokens and styles follow these attributes. */
export function applySettings({ theme, textSize, motion }: Settings, root: HTMLElement): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  if (textSize >= 150) root.dataset.text = 'xl';
  else delete root.dataset.text;
  if (motion === 'off') root.dataset.motion = 'off';
  else delete root.dataset.motion;
}
