package org.trm.notice;

import java.util.Set;
import org.trm.shared.DataCategory;
import org.trm.shared.Purpose;

/** What one organisation is told: to do what, about which purposes and data categories. */
public record NewNotice(
    NoticeKind kind, Recipient to, Set<Purpose> purposes, Set<DataCategory> categories) {
  public NewNotice {
    purposes = Set.copyOf(purposes);
    categories = Set.copyOf(categories);
  }
}
