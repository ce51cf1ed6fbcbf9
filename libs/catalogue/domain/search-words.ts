import { foldText } from '@bottega/platform/kernel';

/** Nobody types more than this looking for a course; whatever pastes more would only slow the others down. */
export const SEARCH_WORDS_MAX = 12;

/** The words of a search, without case, accents or punctuation: «Caffè & robot!» looks for `caffe` and `robot`. */
export const searchWords = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
    .slice(0, SEARCH_WORDS_MAX);
