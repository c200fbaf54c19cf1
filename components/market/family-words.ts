/** The names of role families. */
import type { MessageKey } from '@/components/i18n/translator';
import type { Family } from '@/utils/market/families';

export const FAMILY_WORD: Readonly<Record<Family, MessageKey>> = {
  management: 'marketFamilyManagement',
  'full-stack': 'marketFamilyFullStack',
  'machine-learning': 'marketFamilyMachineLearning',
  'data-science': 'marketFamilyDataScience',
  'data-engineering': 'marketFamilyDataEngineering',
  'data-analysis': 'marketFamilyDataAnalysis',
  security: 'marketFamilySecurity',
  platform: 'marketFamilyPlatform',
  quality: 'marketFamilyQuality',
  mobile: 'marketFamilyMobile',
  embedded: 'marketFamilyEmbedded',
  game: 'marketFamilyGame',
  'front-end': 'marketFamilyFrontEnd',
  'back-end': 'marketFamilyBackEnd',
  design: 'marketFamilyDesign',
  product: 'marketFamilyProduct',
  project: 'marketFamilyProject',
  software: 'marketFamilySoftware',
  health: 'marketFamilyHealth',
  finance: 'marketFamilyFinance',
  marketing: 'marketFamilyMarketing',
  sales: 'marketFamilySales',
  people: 'marketFamilyPeople',
  support: 'marketFamilySupport',
  teaching: 'marketFamilyTeaching',
  operations: 'marketFamilyOperations',
  other: 'marketFamilyOther',
};
