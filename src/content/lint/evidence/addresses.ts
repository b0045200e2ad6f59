/** Endings of file names that look like domains ("report.pdf"), and of "e.g." and the like. */
const fileEndings = new Set([
  ...[
    'pdf',
    'doc',
    'docx',
    'xls',
    'xlsx',
    'ppt',
    'pptx',
    'txt',
    'csv',
    'log',
    'eml',
    'msg',
    'json',
    'xml',
    'html',
    'htm',
  ],
  ...[
    'jpg',
    'jpeg',
    'png',
    'gif',
    'svg',
    'mp4',
    'mp3',
    'wav',
    'zip',
    'rar',
    'gz',
    'tar',
    'img',
    'dd',
    'raw',
    'iso',
    'bin',
  ],
  ...['exe', 'dll', 'bat', 'sh', 'js', 'ts', 'py', 'apk', 'dat', 'db', 'bak', 'tmp', 'lnk', 'e01', 'pcap', 'mem'],
]);
const domain = /(?<![\p{L}\p{N}._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\p{L}\p{N}-])/giu;
const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const ipv6 =
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{0,4}(?![\p{L}\p{N}])/giu;

/** Domain names in a text, those of mail addresses among them. */
export function domainsIn(words: string): string[] {
  return (words.match(domain) ?? [])
    .map((found) => found.toLowerCase())
    .filter((found) => !fileEndings.has(found.split('.').at(-1) ?? '') && !/^(?:[a-z]\.)+[a-z]$/.test(found));
}

/** IPv4 addresses, and IPv6 addresses with a `::` or eight groups; a time of day is none. */
export function ipAddressesIn(words: string): string[] {
  const six = (words.match(ipv6) ?? []).filter((found) => found.includes('::') || found.split(':').length === 8);
  return [...(words.match(ipv4) ?? []).filter((found) => found.split('.').every((part) => Number(part) < 256)), ...six];
}

/** RFC 2606 and RFC 6761: names that nobody can own. */
export function isReservedDomain(name: string): boolean {
  return /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/i.test(name);
}

/** RFC 5737 and RFC 3849: addresses that nobody has. */
export function isReservedAddress(address: string): boolean {
  return /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:0?db8:/i.test(address);
}
