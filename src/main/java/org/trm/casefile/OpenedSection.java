package org.trm.casefile;

import org.trm.shared.Bytes;
import org.trm.shared.DataCategory;

/** A section in clear, on its way from one seal to another. */
public record OpenedSection(DataCategory category, long version, Bytes content) {

  @Override
  public String toString() {
    return "OpenedSection " + category;
  }
}
