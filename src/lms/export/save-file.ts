/** Hands a text to the administrator as a file. */
export function saveFile(name: string, type: 'application/json' | 'text/csv', text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
