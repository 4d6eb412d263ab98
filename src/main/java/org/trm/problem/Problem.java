package org.trm.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not what was asked for (RFC 9457, application/problem+json).
 *
 * @param type the kind of problem, see {@link ProblemType}
 * @param title what is wrong and what to do
 * @param status the HTTP status
 * @param instance the request's id, as it stands in the journal
 * @param detail more on what is wrong, where there is more to say
 * @param pointer where in the body the trouble is (RFC 6901), if it is in the body
 * @param refusals every rule that refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What is wrong, where, and how to mend it (RFC 9457)")
public record Problem(
    String type,
    String title,
    int status,
    String instance,
    @Nullable String detail,
    @Nullable String pointer,
    List<Refusal> refusals)
    implements Translated {

  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    refusals = List.copyOf(refusals);
  }

  /** The problem of this type that the request with this id met. */
  public static Problem of(
      ProblemType type, UUID request, @Nullable String pointer, List<Refusal> refusals) {
    return new Problem(
        type.uri(), type.title(), type.status(), "urn:uuid:" + request, null, pointer, refusals);
  }

  @Override
  public Problem in(Wording words) {
    return new Problem(
        type,
        words.of("problem." + type.substring(ProblemType.BASE.length()), title),
        status,
        instance,
        detail == null ? null : words.english(detail),
        pointer,
        refusals.stream().map(one -> one.in(words)).toList());
  }

  /** The same problem with more on what is wrong. */
  Problem explained(String detail) {
    return new Problem(type, title, status, instance, detail, pointer, refusals);
  }
}
