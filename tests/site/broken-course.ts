import type { Course } from '../../src/site/course.ts';
import { course as small } from './small-course.ts';

/** A course on which one of our plugins throws. */
export const course: Course = {
  ...small,
  resolveFor: () => () => {
    throw new Error('the link index is broken');
  },
};
