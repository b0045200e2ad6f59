const programs = /\.(?:exe|dll|msi|bat|cmd|com|scr|ps1|vbs|js|mjs|jar|apk|sh|app|dmg|docm|xlsm|pptm|html?|wasm)$/i;

/** Whether a file runs when it is opened: a program, a document with macros, a page, a picture with a script. */
export function isExecutable(path: string, bytes: Uint8Array): boolean {
  if (programs.test(path)) return true;
  return /\.svg$/i.test(path) && /<script|\son\w+\s*=|javascript:/i.test(new TextDecoder().decode(bytes));
}

/** Whether the name of a file says that it shows who an organisation is. */
export function isEmblem(path: string): boolean {
  return /interpol|emblem|logo|insignia|coat-of-arms/i.test(path.split('/').at(-1) ?? '');
}
