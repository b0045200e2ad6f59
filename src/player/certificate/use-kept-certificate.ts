import { useEffect, useState } from 'react';
import { usePlayer, useSession } from '../player-context.tsx';
import { type KeptCertificate, keepCertificate, readCertificate } from './certificate-keep.ts';

/**
 * Name and date of the learner's certificate. The date is kept from the first time that a screen asks while the certificate is
 * due, and forgotten while it is not (a learner who begins anew).
 */
export function useKeptCertificate(due: boolean) {
  const { course, storage, now } = usePlayer();
  const launch = useSession((session) => session.launch);
  const key = `borderless/${course.id}/certificate/${launch?.learnerId ?? ''}`;
  const [kept, setKept] = useState<KeptCertificate>(() => readCertificate(storage, key));
  const [today] = useState(() => isoDay(now()));
  const date = kept.date ?? today;
  const name = kept.name ?? launch?.learnerName ?? '';

  useEffect(() => {
    const { name: written } = kept;
    const wanted = { ...(written !== undefined && { name: written }), ...(due && { date }) };
    if (due || kept.date !== undefined) keepCertificate(storage, key, wanted);
  }, [kept, due, date, storage, key]);

  return { name, date, rename: (written: string) => setKept((before) => ({ ...before, name: written })) };
}

/** The day on the learner's own calendar, as `YYYY-MM-DD`. */
function isoDay(timestamp: number): string {
  const day = new Date(timestamp);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
