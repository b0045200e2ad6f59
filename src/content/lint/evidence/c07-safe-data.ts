import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { textFinding } from '../text-finding.ts';
import { domainsIn, ipAddressesIn, isReservedAddress, isReservedDomain } from './addresses.ts';
import { learnerTexts } from './learner-texts.ts';

/**
 * Nothing in an exercise is live: domains end in example, invalid or test, addresses come from the ranges kept for
 * documentation. A link may lead where a source of the course stands. That no media file runs is a check, which nothing waives
 * (checks/unsafe-pictures.ts).
 */
export const safeData: LintRule = {
  id: 'C07',
  title: 'Domains and addresses are harmless',
  find: (course) => {
    const hosts = new Set([...course.sources.values()].flatMap(({ url }) => hostOf(url) ?? []));
    return learnerTexts(course).flatMap((text) => [...inWords(text), ...inLinks(text, hosts)]);
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

function live(text: LintText, at: number, message: string, mend: string): Finding {
  return textFinding(text, { at, severity: 'error', message, mend });
}

function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
}
