import { zip } from '../../scorm/zip.ts';

/** Texts of a small package by path, as another tool would have made it. */
export type ForeignFiles = Readonly<Record<string, string>>;

const page = (script: string) =>
  `<!doctype html>\n<html lang="en"><head><title>Safe lifting</title><link rel="stylesheet" href="style.css"></head>\n<body><h1>Safe lifting</h1><a href="https://example.org/">More</a><img src="lift.svg" alt=""><script src="${script}"></script></body></html>\n`;

/** Finds the API, reports and leaves, as simple courses do. `calls` names the functions of the standard. */
const script = (api: string, calls: string) => `function find(win) {
  for (var steps = 0; steps < 500; steps++) {
    if (win.${api}) return win.${api};
    if (win.parent === win) return null;
    win = win.parent;
  }
}
var api = find(window);
${calls}
`;

const calls12 = `api.LMSInitialize("");
api.LMSGetValue("cmi.core.entry");
var known = api.LMSGetValue("cmi.suspend_data");
if (api.LMSGetValue("cmi.core.lesson_status") !== "completed") api.LMSSetValue("cmi.core.lesson_status", "completed");
if (known !== "page=1") api.LMSSetValue("cmi.suspend_data", "page=1");
api.LMSSetValue("cmi.core.exit", "suspend");
api.LMSSetValue("cmi.core.session_time", "0000:00:05.00");
api.LMSCommit("");
window.addEventListener("pagehide", function () { api.LMSFinish(""); });`;

const calls2004 = `api.Initialize("");
api.GetValue("cmi.entry");
var known = api.GetValue("cmi.suspend_data");
if (api.GetValue("cmi.completion_status") !== "completed") api.SetValue("cmi.completion_status", "completed");
if (known !== "page=1") api.SetValue("cmi.suspend_data", "page=1");
api.SetValue("cmi.exit", "suspend");
api.SetValue("cmi.session_time", "PT5S");
api.Commit("");
window.addEventListener("pagehide", function () { api.Terminate(""); });`;

const style = 'body { background: url("lift.svg"); }\n';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n';

const resource = (type: string) => `<resources>
    <resource identifier="R1" type="webcontent" ${type}="sco" href="index.html">
      <file href="index.html"/>
      <file href="course.js"/>
      <file href="style.css"/>
      <file href="lift.svg"/>
    </resource>
  </resources>`;

const manifest12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M1" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="O1">
    <organization identifier="O1">
      <title>Safe lifting</title>
      <item identifier="I1" identifierref="R1">
        <title>Safe lifting</title>
        <adlcp:datafromlms>level=1</adlcp:datafromlms>
        <adlcp:masteryscore>80</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  ${resource('adlcp:scormtype')}
</manifest>
`;

const manifest2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M1" version="1.1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="O1">
    <organization identifier="O1">
      <title>Safe lifting</title>
      <item identifier="I1" identifierref="R1">
        <title>Safe lifting</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="all" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  ${resource('adlcp:scormType')}
</manifest>
`;

const manifestCmi5 = `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://example.org/lifting">
    <title><langstring lang="en">Safe lifting</langstring></title>
    <description><langstring lang="en">How to lift.</langstring></description>
  </course>
  <au id="https://example.org/lifting/1" moveOn="CompletedOrPassed" masteryScore="0.8">
    <title><langstring lang="en">Safe lifting</langstring></title>
    <description><langstring lang="en">How to lift.</langstring></description>
    <url>index.html</url>
  </au>
</courseStructure>
`;

const content = (code: string) => ({
  'index.html': page('course.js'),
  'course.js': code,
  'style.css': style,
  'lift.svg': picture,
});

/** Sound packages, one of each standard: the doctor finds no fault with them. */
export const foreign12: ForeignFiles = { 'imsmanifest.xml': manifest12, ...content(script('API', calls12)) };
export const foreign2004: ForeignFiles = {
  'imsmanifest.xml': manifest2004,
  ...content(script('API_1484_11', calls2004)),
};
export const foreignCmi5: ForeignFiles = { 'cmi5.xml': manifestCmi5, ...content('// speaks to an LRS\n') };

/** Files of another package with one piece of one file replaced, which must stand there exactly once. */
export function changed(files: ForeignFiles, path: string, from: string, to: string): ForeignFiles {
  const text = files[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${path}.`);
  return { ...files, [path]: text.replace(from, () => to) };
}

export function zipOf(files: ForeignFiles): Uint8Array {
  return zip(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));
}
