/** Whether the name of a file says that it shows who an organisation is. */
export function isEmblem(path: string): boolean {
  return /interpol|emblem|logo|insignia|coat-of-arms/i.test(path.split('/').at(-1) ?? '');
}
