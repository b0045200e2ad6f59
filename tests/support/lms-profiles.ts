import { profiles } from '../../scorm/profiles.ts';

/** The standards whose packages an LMS takes. */
export const lmsProfiles = profiles.flatMap((profile) =>
  profile.standard === 'web' ? [] : [{ ...profile, standard: profile.standard }],
);

/** Those whose packages hold an imsmanifest.xml. */
export const scormProfiles = lmsProfiles.filter(({ manifest }) => manifest?.file === 'imsmanifest.xml');
