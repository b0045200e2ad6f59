import { certificatePicture } from './certificate-picture.ts';
import type { CertificateWords } from './certificate-words.ts';

/** Pixels of the picture for each unit of the drawing: 2,240 across, about 190 dpi on A4. */
const sharpness = 2;

/**
 * Draws the certificate and hands it to the browser's downloads. Nothing leaves the page: the drawing is an SVG in a data
 * address, which the package's Content-Security-Policy allows for pictures.
 * @throws where the browser cannot draw it.
 */
export async function savePicture(words: CertificateWords, direction: 'ltr' | 'rtl', file: string): Promise<void> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  const fonts = { display: token('--f-display'), text: token('--f-text'), mono: token('--f-mono') };
  const picture = certificatePicture(words, { direction, fonts }, (line, font) => {
    context.font = font;
    return context.measureText(line).width;
  });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  canvas.width = picture.width * sharpness;
  canvas.height = picture.height * sharpness;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('This browser could not write the picture.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = file;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
