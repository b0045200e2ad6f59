import type { CourseLayout } from '../../domain/course/layout.ts';
import { lessonLink } from '../links.ts';

/** Where a block that repairs a belief stands, as an address. */
export function repairLinks(layout: CourseLayout): (block: string) => string | undefined {
  return (block) => {
    const place = layout.repairs?.[block];
    return place && lessonLink(place.lesson, place.part);
  };
}
