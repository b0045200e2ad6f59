import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { textFinding } from '../text-finding.ts';
import { domainsIn, ipAddressesIn, isReservedAddress, isReservedDomain } from './addresses.ts';
import { learnerTexts } from './learner-texts.ts';
import { isExecutable } from './media-files.ts';

/**
 * Nothing in an exercise is live: domains end in example, invalid or test, addresses come from the ranges kept for
 * documentation, and no media file runs. A link may lead where a source of the course stands.
 */
export const safeData: LintRule = {
  id: 'C07',
  title: 'Domains, addresses and files are harmless',
  find: (course) => {
    const hosts = new Set([...course.sources.values()].flatMap(({ url }) => hostOf(url) ?? []));
    return [...learnerTexts(course).flatMap((text) => [...inWords(text), ...inLinks(text, hosts)]), ...inMedia(course)];
  },
};

function inWords(text: LintText): Finding[] {
  return text.paragraphs.flatMap(({ words, at }) => [
    ...domainsIn(words)
      .filter((domain) => !isReservedDomain(domain))
      .map((domain) =>
        live(text, at, `The domain ${domain} may be somebody's.`, 'Use one that ends in .example, or example.org.'),
      ),
    ...ipAddressesIn(words)
      .filter((address) => !isReservedAddress(address))
      .map((address) =>
        live(
          text,
          at,
          `The address ${address} may be somebody's.`,
          'Use one of 192.0.2.0 to .255, 198.51.100.0 to .255, 203.0.113.0 to .255, or 2001:db8::.',
        ),
      ),
  ]);
}

function inLinks(text: LintText, hosts: ReadonlySet<string>): Finding[] {
  return text.references
    .filter(({ kind }) => kind === 'link')
    .flatMap(({ id, at }) => {
      const host = hostOf(id) ?? id.split('@')[1] ?? '';
      return host === '' || hosts.has(host) || isReservedDomain(host)
        ? []
        : [
            live(
              text,
              at,
              `A link leads to ${host}, where no source of the course stands.`,
              'Add what it shows to sources.json, or use a name that ends in .example.',
            ),
          ];
    });
}

function inMedia({ files, lessons }: LintCourse): Finding[] {
  return Object.entries(files.media)
    .filter(([path, bytes]) => isExecutable(path, bytes))
    .map(([path]): Finding => {
      const user = lessons.flatMap(({ blocks }) => blocks).find(({ block }) => block.image === path);
      return {
        file: user?.file ?? files.course,
        path: user ? [...user.path, 'image'] : [],
        severity: 'error',
        message: `The file ${path} can run on a learner's device.`,
        mend: 'Take it out. A picture has no script in it; a program to look at is shown as words.',
      };
    });
}

function live(text: LintText, at: number, message: string, mend: string): Finding {
  return textFinding(text, { at, severity: 'error', message, mend });
}

function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
}
