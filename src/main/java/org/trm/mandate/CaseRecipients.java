package org.trm.mandate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.notice.Recipient;

/** Who has, had or received anything of a case. */
@Schema(description = "Every organisation that has, or received, anything of a case")
public record CaseRecipients(List<Recipient> recipients) {
  public CaseRecipients {
    recipients = List.copyOf(recipients);
  }
}
