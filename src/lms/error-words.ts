import type { Standard, StandardId } from './standards.ts';

/** RTE 3.3.3 of SCORM 1.2 and RTE 3.1.7 of SCORM 2004, for people who do not know them by heart. */
const meanings: Readonly<Record<StandardId, Readonly<Record<string, string>>>> = {
  '1.2': {
    '101': 'The LMS could not do it (general exception)',
    '201': 'The call names something that cannot be (invalid argument)',
    '202': 'The element has no children',
    '203': 'The element is no list, so it has no count',
    '301': 'The course has no session (not initialized)',
    '401': 'The LMS does not offer this element (not implemented)',
    '402': 'The element is a keyword and cannot be set',
    '403': 'The element can only be read',
    '404': 'The element can only be written',
    '405': 'The value has not the form that the element needs (incorrect data type)',
  },
  '2004': {
    '101': 'The LMS could not do it (general exception)',
    '102': 'The session could not be started',
    '103': 'The session has already been started',
    '104': 'The session has already ended; the course must be launched again',
    '111': 'The session could not be ended',
    '112': 'The session was to be ended before it had started',
    '113': 'The session was to be ended twice',
    '122': 'A value was asked for before the session started',
    '123': 'A value was asked for after the session had ended',
    '132': 'A value was set before the session started',
    '133': 'A value was set after the session had ended',
    '142': 'The course wanted to save before the session started',
    '143': 'The course wanted to save after the session had ended',
    '201': 'The call names something that cannot be (general argument error)',
    '301': 'The value could not be read (general get failure)',
    '351': 'The value could not be set (general set failure)',
    '391': 'The LMS could not save (general commit failure)',
    '401': 'No such element in this standard (undefined)',
    '402': 'The LMS does not offer this element (unimplemented)',
    '403': 'Nothing is set yet (not initialized)',
    '404': 'The element can only be read',
    '405': 'The element can only be written',
    '406': 'The value has not the form that the element needs (type mismatch)',
    '407': 'The value is out of range',
    '408': 'Another element must be set first (dependency)',
  },
};

/** What an error code means. */
export function errorWords({ id }: Standard, code: string): string {
  return meanings[id][code] ?? `Error ${code}, which this standard does not know`;
}
