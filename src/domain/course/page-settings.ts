/** Which adapter the player loads; `web`: no LMS, progress stays in the browser. */
export type Tracking = 'scorm-1.2' | 'scorm-2004' | 'cmi5' | 'web';

/** What the packager writes into the page beside the outline. Not to be changed by hand: that is what settings.json is for. */
export interface PageSettings {
  readonly tracking: Tracking;
  /** `hash32` of settings.json as it was packaged. The file is read only where it differs; absent: the package has none. */
  readonly settings?: number;
  /** What options of the packager replaced, so that `null` in settings.json can bring it back. */
  readonly authored?: Authored;
}

export interface Authored {
  /** Titles by language. */
  readonly titles?: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly mastery?: number;
  /** 0 to 1. */
  readonly moduleMinimum?: number;
}
