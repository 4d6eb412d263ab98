package org.trm.circle;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody outside asked whether a person is there; nothing about that person.
 *
 * @param asker who asked, as they said
 * @param channel how they asked
 */
@Schema(description = "That somebody asked whether a person is there; nothing about that person")
public record NewAsking(@NotNull Asker asker, @NotNull Channel channel) {

  /** Who asked, as they said; nobody is believed. */
  public enum Asker {
    RELATIVE,
    EMPLOYER,
    AUTHORITY,
    LAWYER,
    PRESS,
    OTHER,
    NOT_SAID
  }

  /** How they asked. */
  @Schema(name = "AskingChannel")
  public enum Channel {
    TELEPHONE,
    IN_PERSON,
    LETTER,
    ELECTRONIC
  }
}
