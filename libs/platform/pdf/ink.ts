/** For paper that is printed, so always the light ones. */
export const INK = {
  sheet: '#FFFDF9',
  ink: '#211C16',
  soft: '#574D41',
  terracotta: '#A4411B',
  green: '#1F5B45',
} as const;
