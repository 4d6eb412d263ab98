package org.trm.problem;

import java.util.Locale;

/** The catalogue of problems; the name in kebab case is the last part of the type's URI. */
public enum ProblemType {
  MALFORMED_REQUEST(400, "The request cannot be read"),
  PURPOSE_OF_USE_MISSING(400, "Say what the data is needed for in the Purpose-Of-Use header"),
  IDEMPOTENCY_KEY_MISSING(
      400, "Send an Idempotency-Key header of 8 to 64 letters, digits or dashes"),
  UNAUTHENTICATED(401, "A valid access token of one of the countries' realms is needed"),
  PROOF_REFUSED(
      401, "The token is bound to a key: prove anew with each request that you hold that key"),
  NOT_ALLOWED(403, "Your duties do not allow this"),
  RESTRICTED(403, "The person took agreement back; this is kept, and not read for this purpose"),
  PURPOSE_NOT_ALLOWED(403, "Your duties do not allow this purpose of use"),
  NOT_FOUND(404, "There is nothing here for you"),
  METHOD_NOT_ALLOWED(405, "This address does not know that method"),
  NOT_ACCEPTABLE(406, "The answer cannot be given in the form you accept"),
  ILLEGAL_TRANSITION(409, "The handoff cannot make this move from where it stands"),
  REQUEST_STILL_RUNNING(
      409, "A request with this Idempotency-Key is still running; ask again shortly"),
  REFERENCE_TAKEN(409, "Your organisation uses this reference for another case or handoff"),
  STALE_VERSION(412, "Somebody changed this since you read it; read it again"),
  BODY_TOO_LARGE(413, "The body is larger than one mebibyte"),
  UNSUPPORTED_MEDIA_TYPE(415, "Send application/json"),
  IDEMPOTENCY_KEY_REUSED(
      422, "This Idempotency-Key was used for a different request; use a new one"),
  RULE_REFUSED(422, "A rule does not allow this"),
  HANDOFF_REFUSED(422, "The handoff cannot make this move yet"),
  VERSION_REQUIRED(428, "Say which version you change: send If-Match with the ETag you read"),
  TOO_MANY_REQUESTS(429, "You ask more often than is allowed; ask again as Retry-After says"),
  INTERNAL_ERROR(500, "This is our mistake; nothing was changed"),
  UNAVAILABLE(503, "The service cannot answer now; ask again as Retry-After says");

  static final String BASE = "/problems/";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** What is wrong and what to do, in one English sentence. */
  public String title() {
    return title;
  }

  /** The type's URI, relative to this service. */
  public String uri() {
    return BASE + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type that an HTTP status stands for when nothing more is known. */
  static ProblemType of(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    };
  }
}
