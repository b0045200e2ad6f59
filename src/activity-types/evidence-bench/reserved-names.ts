const domain = /(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi;
const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const fileName = /\.(txt|csv|log|eml|pdf|docx?|xlsx?|zip|img)$/i;

/** Domains and addresses in an exhibit that somebody may own: RFC 2606, 6761 and 5737 name those that nobody can. */
export function liveNames(text: string): string[] {
  return [
    ...(text.match(domain) ?? []).filter(
      (name) =>
        !fileName.test(name) && !/(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|net|org)$/i.test(name),
    ),
    ...(text.match(ipv4) ?? []).filter((address) => !/^(192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address)),
  ];
}
