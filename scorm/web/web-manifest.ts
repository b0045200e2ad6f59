import type { CourseOutline } from '../../src/domain/course/course.ts';

/** By which browsers install the course (W3C Web Application Manifest). Everything in it is relative: it runs in any folder. */
export function webManifest(course: CourseOutline): string {
  const icon = (src: string, sizes: string, type: string, purpose?: string) => ({
    src: `./icons/${src}`,
    sizes,
    type,
    ...(purpose && { purpose }),
  });
  const manifest = {
    id: `./?course=${course.id}`,
    name: course.title,
    short_name: course.title.length <= 24 ? course.title : 'Borderless',
    description: `${course.subtitle} ${course.disclaimer}`,
    lang: course.language,
    dir: 'auto',
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    background_color: '#f5f6f4',
    theme_color: '#f5f6f4',
    categories: ['education'],
    icons: [
      icon('icon.svg', 'any', 'image/svg+xml'),
      icon('icon-192.png', '192x192', 'image/png'),
      icon('icon-512.png', '512x512', 'image/png'),
      icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
