/** Why something was not recorded. Codes are ours; what the LMS said stands under `detail`, for an administrator. */
export type TrackingErrorCode =
  /** No API was found: the course was opened outside an LMS, or across origins. */
  | 'no-lms'
  /** The API was found but would not start, or has ended. */
  | 'lms-refused-launch'
  /** The LMS has ended the session, or a later launch has taken its place: only a new launch can record again. */
  | 'lms-session-over'
  /** A value was not taken. */
  | 'lms-refused-value'
  /** The LMS did not confirm that it keeps what it was given. */
  | 'lms-did-not-save'
  /** The LMS holds something else than what it was given. */
  | 'lms-lost-data'
  /** The browser keeps nothing, so there is no second copy. */
  | 'no-local-storage';

export interface TrackingError {
  readonly code: TrackingErrorCode;
  /** The call, the LMS's own error code and its text, as an administrator needs them. */
  readonly detail?: string;
}
