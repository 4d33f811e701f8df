/**
 * The element at a place that is known to exist. Words, names and districts of a place index refer
 * to each other by place, and always inside their lists; the compiler cannot see that.
 */
export function at<T>(list: ArrayLike<T>, place: number): T {
  return list[place] as T;
}
