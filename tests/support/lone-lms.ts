import type { BrowserContext } from 'playwright-core';

/**
 * An LMS of SCORM 1.2 in the course's own window: it says yes to all, and hands out this suspend data. For tests that look
 * at screens and need no frame around them.
 */
export async function putLmsInto(context: BrowserContext, suspendData: string): Promise<void> {
  await context.addInitScript((kept) => {
    const yes = () => 'true';
    Reflect.set(window, 'API', {
      LMSInitialize: yes,
      LMSFinish: yes,
      LMSSetValue: yes,
      LMSCommit: yes,
      LMSGetValue: (element: string) =>
        ({ 'cmi.suspend_data': kept, 'cmi.core.student_name': 'Learner, Sam', 'cmi.core.lesson_mode': 'normal' })[
          element
        ] ?? '',
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
    });
  }, suspendData);
}
