import { it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
import { hostPackages } from '../support/package-host.ts';
import { putLmsInto } from '../support/lone-lms.ts';
import { readPackage } from '../support/packaged-course.ts';
import { axeFindings } from '../support/axe.ts';
import { visitorsOf } from '../support/course-screens.ts';
it('x', async () => {
const zip='dist/packages/policing-without-borders-scorm-1.2.zip';
const host = await hostPackages({ 'scorm-1.2': zip });
const course = readPackage(zip);
const browser = await launchBrowser();
const context = await openContext(browser,{width:360,height:740});
await putLmsInto(context,'');
const page = await context.newPage();
for (const s of visitorsOf(course)[0]!.screens.slice(0,18)) {
const t0=Date.now();
await page.goto(`${host.address}/scorm-1.2/index.html#${s.at}`);
await page.locator(s.ready).first().waitFor();
const t1=Date.now();
await axeFindings(page,'html'); const t2=Date.now();
await axeFindings(page,'html'); const t3=Date.now();
await axeFindings(page,'html',['color-contrast']); const t4=Date.now();
console.log(s.name, t1-t0, t2-t1, t3-t2, t4-t3, await page.locator('body *').count());
}
await browser.close(); host.close();
}, 100000);
