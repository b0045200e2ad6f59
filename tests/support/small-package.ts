import { strToU8, zipSync } from 'fflate';

/** Something to launch: what its page does, as a script that finds the LMS's `api` begun. */
export interface SmallSco {
  readonly title: string;
  readonly script: string;
}

/** A package of SCORM 1.2 that any tool might have made: a page for each SCO in a folder, with what else lies there. */
export function smallPackage(scos: readonly SmallSco[], files: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = scos.map(
    ({ title }, at) => `<item identifier="i${at}" identifierref="r${at}"><title>${title}</title></item>`,
  );
  const resources = scos.map(
    (_, at) =>
      `<resource identifier="r${at}" type="webcontent" adlcp:scormtype="sco" href="the%20course/page-${at}.html?at=${at}"/>`,
  );
  const manifest = `<?xml version="1.0"?><manifest identifier="small" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
    <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
    <organizations default="o"><organization identifier="o"><title>A small course</title>${items.join('')}</organization>
    </organizations><resources>${resources.join('')}</resources></manifest>`;
  const pages = scos.map(({ title, script }, at): [string, Uint8Array] => [
    `the course/page-${at}.html`,
    strToU8(`<!doctype html><html lang="en"><title>${title}</title><main>${title}</main><script>
      const api = parent.API;
      const tell = (found) => {
        api.LMSSetValue('cmi.suspend_data', JSON.stringify(found));
        api.LMSCommit('');
      };
      api.LMSInitialize('');
      ${script}
    </script></html>`),
  ]);
  const others = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), ...Object.fromEntries([...pages, ...others]) });
}
