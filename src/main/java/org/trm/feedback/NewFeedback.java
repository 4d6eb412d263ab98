package org.trm.feedback;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a person who was received. */
@Schema(description = "What became of a person who was received")
public record NewFeedback(@NotNull FeedbackNote note) {}
