/**
 * Copies what stands in a field; false where the browser does not let the page, and the text is then marked to be copied by
 * hand. The clipboard's own API is absent on plain http and in many frames, so the old way is tried too.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
