import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { CourseFrame } from './course-frame.tsx';
import { type FrameSize, frameSizes } from './frame-size.ts';
import { LaunchSheet } from './launch-sheet.tsx';
import type { LmsStore } from './lms-store.ts';
import { PackageChoice } from './package-choice.tsx';
import type { LmsPackage } from './packages.ts';
import { words } from './words.ts';

interface CourseSectionProps {
  readonly lms: LmsStore;
  readonly chosen: LmsPackage;
  /** Above the frame: what went wrong. */
  readonly children: ReactNode;
  readonly zipButton: ReactNode;
}

const names: readonly FrameSize[] = ['phone', 'lms', 'full'];

/** The left side: which package, how large, and the course itself or the sheet that launches it. */
export function CourseSection({ lms, chosen, zipButton, children }: CourseSectionProps) {
  const open = useStore(lms, (state) => state.open);
  const isWide = window.matchMedia('(min-width: 62em)').matches;
  const [size, setSize] = useState<FrameSize>(isWide ? 'lms' : 'full');
  const [percent, setPercent] = useState(100);
  const pixels = frameSizes[size];
  return (
    <section className="frame" aria-label={words.frameLabel}>
      <div className="cap">
        <PackageChoice lms={lms} chosen={chosen} />
        {zipButton}
        <fieldset className="seg">
          <legend className="vh">{words.size}</legend>
          {names.map((name) => (
            <button key={name} type="button" aria-pressed={name === size} onClick={() => setSize(name)}>
              {words.sizes[name]}
            </button>
          ))}
        </fieldset>
        <span className="muted push">
          {open && pixels
            ? words.pixels(pixels.width, pixels.height, percent)
            : `${chosen.file}, ${words.bytes(chosen.size)}`}
        </span>
      </div>
      {children}
      {open ? (
        <CourseFrame key={open.number} lms={lms} chosen={chosen} launch={open} size={pixels} onScale={setPercent} />
      ) : (
        <LaunchSheet key={chosen.id} lms={lms} chosen={chosen} />
      )}
    </section>
  );
}
