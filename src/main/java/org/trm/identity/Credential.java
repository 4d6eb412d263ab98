package org.trm.identity;

/**
 * The token by which somebody calls, and what is known of it.
 *
 * @param id the token's own identifier
 * @param confirmed whether its realm itself said, seconds ago, that it still holds; else it is
 *     believed by its signature alone, because the realm could not be asked
 */
public record Credential(String id, boolean confirmed) {

  /** One that its realm stands by. */
  static Credential confirmed(String id) {
    return new Credential(id, true);
  }
}
