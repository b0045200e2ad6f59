import type { BrowserContext } from 'playwright-core';

/**
 * An LMS of SCORM 1.2 in the course's own window: it keeps what it is given, and holds this suspend data at the start. For
 * tests that look at screens and need no frame around them.
 */
export async function putLmsInto(context: BrowserContext, suspendData: string): Promise<void> {
  await context.addInitScript((data) => {
    const yes = () => 'true';
    const kept: Record<string, string> = {
      'cmi.suspend_data': data,
      'cmi.core.student_name': 'Learner, Sam',
      'cmi.core.lesson_mode': 'normal',
    };
    Reflect.set(window, 'API', {
      LMSInitialize: yes,
      LMSFinish: yes,
      LMSSetValue: (element: string, value: string) => {
        kept[element] = value;
        return 'true';
      },
      LMSCommit: yes,
      LMSGetValue: (element: string) => kept[element] ?? '',
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
    });
  }, suspendData);
}
