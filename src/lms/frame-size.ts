export type FrameSize = 'phone' | 'lms' | 'full';

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** A phone held upright, and the smallest screen that LMSs are used on; undefined takes the room there is. */
export const frameSizes: Readonly<Record<FrameSize, Pixels | undefined>> = {
  phone: { width: 360, height: 640 },
  lms: { width: 1024, height: 768 },
  full: undefined,
};

/** Pixels of the frame's own border, on both sides together: the course gets its full size inside. */
export const border = 2;

/**
 * How much smaller a frame is drawn so that all of it is seen: 1 at most, in steps of a hundredth. Laid out it is as large as
 * it says, so the course behaves as it would there.
 */
export function scaleToFit(frame: Pixels, room: Pixels): number {
  const scale = Math.min(1, room.width / (frame.width + border), room.height / (frame.height + border));
  return Math.max(0.01, Math.floor(scale * 100) / 100);
}
