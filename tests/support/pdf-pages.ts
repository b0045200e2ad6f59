/** The pages of a PDF that Chromium has written, with their sizes in points (72 to the inch). */
export function pagesOf(pdf: Uint8Array): { readonly width: number; readonly height: number }[] {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
