package org.trm.casefile;

import java.time.Instant;

/** When something happened, and when it was entered; work may be entered late. */
public record Moments(Instant occurredAt, Instant recordedAt) {}
