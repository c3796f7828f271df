import { escapeMarkup } from '../html/html.ts';

/** The package's description as SCORM 1.2 wants it: one organization with one item, and the SCO's files. */
export function writeManifest(title: string, passMark: number): string {
  const name = escapeMarkup(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="casebook-lesson" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${name}</title>
      <item identifier="item-1" identifierref="sco-1" isvisible="true">
        <title>${name}</title>
        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco-1" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="lesson.css"/>
      <file href="lesson.js"/>
    </resource>
  </resources>
</manifest>
`;
}
