/** "Last, First M." as LMSs give it, in the order in which it is spoken. Undefined where there is none. */
export function spokenName(name: string): string | undefined {
  const parts = name.split(',').map((part) => part.trim());
  const spoken = parts.length === 2 ? [parts[1], parts[0]].filter(Boolean).join(' ') : name.trim();
  return spoken === '' ? undefined : spoken;
}
