package org.trm.found;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller's organisation asked and was asked, the latest first; 200 at most. */
@Schema(description = "What you asked and were asked about people found again, the latest first")
public record CustodyRequestList(List<CustodyRequestView> requests) {
  public CustodyRequestList {
    requests = List.copyOf(requests);
  }
}
