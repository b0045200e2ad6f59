/** Every error code of a standard but 0, by the name of its edition: SCORM 1.2 RTE 3.3.3, SCORM 2004 RTE 3.1.7. */
export const errorCodes: Readonly<Record<string, readonly string[]>> = {
  'SCORM 1.2': ['101', '201', '202', '203', '301', '401', '402', '403', '404', '405'],
  'SCORM 2004': [
    ...['101', '102', '103', '104', '111', '112', '113', '122', '123', '132', '133', '142', '143', '201', '301', '351'],
    ...['391', '401', '402', '403', '404', '405', '406', '407', '408'],
  ],
};

/** What an LMS says that knows of no session, by edition and method. */
export function noSession(edition: string, method: string): string {
  if (edition === 'SCORM 1.2') return '301';
  return { GetValue: '122', SetValue: '132', Commit: '142', Terminate: '112' }[method] ?? '102';
}

/** Codes by which an LMS says that it will never take a value, or has none: it is believed. */
export const finalCodes: readonly string[] = [
  '201',
  '202',
  '203',
  '301',
  '351',
  '401',
  '402',
  '403',
  '404',
  '405',
  '406',
  '407',
  '408',
];
