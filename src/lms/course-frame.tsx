import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { border, type Pixels, scaleToFit } from './frame-size.ts';
import type { OpenLaunch } from './lms-state.ts';
import type { LmsStore } from './lms-store.ts';
import type { LmsPackage } from './packages.ts';
import { words } from './words.ts';

interface CourseFrameProps {
  readonly lms: LmsStore;
  readonly chosen: LmsPackage;
  readonly launch: OpenLaunch;
  /** Undefined: as large as there is room. */
  readonly size: Pixels | undefined;
  readonly onScale: (percent: number) => void;
}

/** A page of the package may do all that a course needs, but not take the place of this page. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

/** The course's window: a runner on the package's own origin, which holds the API and, inside, the course itself. */
export function CourseFrame({ lms, chosen, launch: { number, port }, size, onScale }: CourseFrameProps) {
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const scale = useScale(stage, size);
  const origin = useRunner(frame, lms, number, port);
  useEffect(() => onScale(Math.round(scale * 100)), [scale, onScale]);
  useEffect(() => frame.current?.focus(), []);
  return (
    <div
      ref={stage}
      className={size ? 'stage fixed' : 'stage'}
      style={size && { blockSize: Math.ceil((size.height + border) * scale) }}
    >
      <iframe
        ref={frame}
        src={`${origin}/runner.html`}
        sandbox={sandbox}
        allow="autoplay; fullscreen"
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

/** Hears the frame's own window, on the origin that it was given, and nobody else. Returns that origin. */
function useRunner(
  frame: React.RefObject<HTMLIFrameElement | null>,
  lms: LmsStore,
  number: number,
  port: number,
): string {
  // The name under which this page was opened: another one would be another site, whose storage browsers shut in a frame.
  const origin = `http://${window.location.hostname}:${port}`;
  useEffect(() => {
    const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
      const runner = frame.current?.contentWindow;
      if (!runner || source !== runner || from !== origin) return;
      lms.getState().hear(number, data, (message) => runner.postMessage(message, origin));
    };
    // The page is loaded anew or left. What the course says then comes by message: mostly in time, since this page stays until the
    // next one is there; an LMS that is closed loses such words too.
    const leave = () => lms.getState().leave();
    window.addEventListener('message', hear);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('message', hear);
      window.removeEventListener('beforeunload', leave);
    };
  }, [frame, lms, number, origin]);
  return origin;
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
