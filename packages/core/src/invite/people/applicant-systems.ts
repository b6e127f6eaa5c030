/**
 * Domains under which applicant systems write and relay mail: a person's name behind such an address is a candidate whom the
 * system hides, anything else there is the system.
 */
export const APPLICANT_SYSTEMS =
  /(?:^|\.)(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|workable(?:mail)?\.com|smartrecruiters\.com|teamtailor(?:-mail)?\.com|personio\.(?:de|com)|recruitee(?:mail)?\.com|bullhorn(?:mail)?\.com|jobvite\.com|icims\.com|breezy(?:-mail|hr)?\.(?:com|hr)|jazz(?:hr)?\.(?:co|com)|myworkday(?:jobs)?\.com|taleo\.net|successfactors\.(?:com|eu)|applytojob\.com|pinpointhq\.com|comeet(?:-notifications)?\.(?:co|com)|welcomekit\.co|softgarden\.(?:io|de)|join\.com|homerun\.co|traffit\.com|bamboohr\.com|zohorecruit\.(?:com|eu)|manatal\.com|loxo\.co|vincere\.io|recruitcrm\.io|crelate\.com|jobadder\.com)$/;
