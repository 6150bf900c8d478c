export const debriefs = {} as const;
