package org.trm.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told of a person since they were received, the earliest first. */
@Schema(description = "What was told of a person since they were received, the earliest first")
public record FeedbackList(List<FeedbackView> feedback) {
  public FeedbackList {
    feedback = List.copyOf(feedback);
  }
}
