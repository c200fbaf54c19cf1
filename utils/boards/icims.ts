/** iCIMS: the content stands in a frame of the same address (`in_iframe=1`). */
import { defineFieldBoard, inAddress } from './fields';

export const icims = defineFieldBoard({
  id: 'icims',
  name: 'iCIMS',
  matches: ['*://*.icims.com/*'],
  frames: true,
  address: [/\/jobs\/(\d+)\//],
  title: ['.iCIMS_Header', 'h1'],
  location: ['.iCIMS_JobHeaderData .iCIMS_JobHeaderField + *', '.iCIMS_JobHeaderData'],
  description: ['.iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  otherwise: inAddress(/^https?:\/\/(?:careers-|jobs-|www-)?([\w-]+?)\.icims/),
});
