package org.trm.verifier;

/**
 * The positions that the auditor asked about.
 *
 * @param begin the first of them
 * @param end the first after them
 */
record Range(long begin, long end) {

  boolean holds(long index) {
    return begin <= index && index < end;
  }

  /** Whether any of them lies among those from first to before last. */
  boolean touches(long first, long last) {
    return begin < last && first < end;
  }

  boolean isAllOf(long size) {
    return begin == 0 && end == size;
  }
}
