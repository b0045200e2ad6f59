import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { border, type Pixels, scaleToFit } from './frame-size.ts';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { words } from './words.ts';

interface CourseFrameProps {
  readonly lms: LmsStore;
  readonly chosen: LmsPackage;
  /** Undefined: as large as there is room. */
  readonly size: Pixels | undefined;
  readonly onScale: (percent: number) => void;
}

/** The course as it stands in an LMS: one frame, whose parent holds the API. */
export function CourseFrame({ lms, chosen, size, onScale }: CourseFrameProps) {
  const frameGone = useStore(lms, (state) => state.frameGone);
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const scale = useScale(stage, size);
  useEffect(() => onScale(Math.round(scale * 100)), [scale, onScale]);
  useEffect(() => {
    frame.current?.focus();
    // Runs when the frame is out of the page: the course has had its pagehide.
    return frameGone;
  }, [frameGone]);
  return (
    <div
      ref={stage}
      className={size ? 'stage fixed' : 'stage'}
      style={size && { blockSize: Math.ceil((size.height + border) * scale) }}
    >
      <iframe
        ref={frame}
        src={`packages/${encodeURIComponent(chosen.id)}/${chosen.launch}`}
        title={words.frameTitle(chosen.title)}
        style={
          size && {
            inlineSize: size.width,
            blockSize: size.height,
            transform: `scale(${scale})`,
            marginInlineEnd: (size.width + border) * (scale - 1),
          }
        }
      />
    </div>
  );
}

/**
 * Pixels above the frame while its column stays in view beside the record; minus infinity where it does not, since then the
 * page is scrolled to see all of it.
 */
function stuckAt(element: HTMLElement): number {
  const column = element.closest('section');
  const stop = column ? Number.parseFloat(getComputedStyle(column).top) : Number.NaN;
  if (!column || Number.isNaN(stop)) return Number.NEGATIVE_INFINITY;
  return stop + element.getBoundingClientRect().top - column.getBoundingClientRect().top;
}

/** Follows the room that the frame has: the column's width and, where the record stands beside it, the window's height. */
function useScale(stage: React.RefObject<HTMLDivElement | null>, size: Pixels | undefined): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const fit = () => {
      const height = window.innerHeight - stuckAt(element) - 16;
      setScale(size ? scaleToFit(size, { width: element.clientWidth, height }) : 1);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    window.addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
    };
  }, [stage, size]);
  return scale;
}
