/** The built site at the root of a host. */
export const rootSite = 'http://localhost:4391/';

/** A path as a library inside somebody's intranet would have it. */
export const subPath = '/party/casebook/';

/** The same site built for that path. */
export const subPathSite = `http://localhost:4392${subPath}`;

/** One address of every kind of page, without the edition's prefix. */
export const pageKinds = [
  '',
  'cases/',
  'cases/competitive-hiring-of-workers/',
  'cases/three-three-four/',
  'cases/office-building-stations/',
  'cases/volunteer-time-bank/',
  'cases/volunteer-time-bank/brief/',
  'themes/',
  'themes/staff/',
  'challenges/',
  'challenges/low-pay/',
  'terms/',
  'terms/merit-savings/',
  'sources/',
  'sources/district-survey/',
  'fit/',
  'modules/',
  'modules/reading-a-report/',
  'compare/?ids=pioneer-points,volunteer-time-bank',
  'pack/',
  'search/',
  'about/',
] as const;
