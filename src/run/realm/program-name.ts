/** The name that programs have in JavaScript stacks. */
export const programName = 'main.ts';
