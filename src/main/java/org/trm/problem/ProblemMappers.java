package org.trm.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Writes every failure as a problem; logs classes and codes, never messages. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final RequestId request;

  ProblemMappers(RequestId request) {
    this.request = request;
  }

  @ServerExceptionMapper
  RestResponse<Problem> declined(ProblemException e) {
    return answer(e.type(), e.pointer(), e.refusals());
  }

  @ServerExceptionMapper({
    MismatchedInputException.class,
    InvalidDefinitionException.class,
    JsonProcessingException.class
  })
  RestResponse<Problem> malformed(JsonProcessingException e) {
    return answer(ProblemType.MALFORMED_REQUEST, pointer(e), List.of());
  }

  @ServerExceptionMapper
  RestResponse<Problem> invalid(ConstraintViolationException e) {
    var where = e.getConstraintViolations().stream().map(ProblemMappers::pointer).sorted().toList();
    return answer(ProblemType.MALFORMED_REQUEST, where.isEmpty() ? null : where.get(0), List.of());
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  RestResponse<Problem> unauthenticated(SecurityException e) {
    return keysNeverFetched(e) ? unavailable() : answer(ProblemType.UNAUTHENTICATED);
  }

  @ServerExceptionMapper
  RestResponse<Problem> forbidden(ForbiddenException e) {
    return answer(ProblemType.NOT_ALLOWED);
  }

  @ServerExceptionMapper
  RestResponse<Problem> refusedByTheFramework(WebApplicationException e) {
    var ours = Failures.causeOf(e, ProblemException.class); // thrown while reading a parameter
    if (ours != null) {
      return declined(ours);
    }
    var json = Failures.causeOf(e, JsonProcessingException.class);
    return json == null
        ? answer(ProblemType.of(e.getResponse().getStatus()))
        : answer(ProblemType.MALFORMED_REQUEST, pointer(json), List.of());
  }

  @ServerExceptionMapper
  RestResponse<Problem> broken(Throwable e) {
    if (keysNeverFetched(e) || Failures.isUnavailability(e)) {
      LOG.warnf("unavailable request=%s cause=%s", request.current(), e.getClass().getName());
      return unavailable();
    }
    if (Failures.isDuplicate(e)) {
      return answer(ProblemType.REFERENCE_TAKEN);
    }
    LOG.errorf("failed request=%s at=%s", request.current(), Failures.trace(e));
    return answer(ProblemType.INTERNAL_ERROR);
  }

  private static boolean keysNeverFetched(Throwable e) {
    return Failures.causeOf(e, OIDCException.class) != null;
  }

  private RestResponse<Problem> unavailable() {
    return answer(ProblemType.UNAVAILABLE);
  }

  private RestResponse<Problem> answer(ProblemType type) {
    return answer(type, null, List.of());
  }

  private RestResponse<Problem> answer(
      ProblemType type, @Nullable String pointer, List<Refusal> refusals) {
    var problem = Problem.of(type, request.current(), pointer, refusals);
    var answer =
        RestResponse.ResponseBuilder.create(RestResponse.Status.OK, problem)
            .<Problem>status(type.status())
            .type(Problem.MEDIA_TYPE);
    switch (type) {
      case UNAUTHENTICATED -> answer.header("WWW-Authenticate", "Bearer");
      case UNAVAILABLE, TOO_MANY_REQUESTS, REQUEST_STILL_RUNNING -> answer.header("Retry-After", 2);
      default -> {}
    }
    return answer.build();
  }

  /** Never repeats a name that the caller invented. */
  private static @Nullable String pointer(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return null;
    }
    var path = mapping.getPath();
    var known = e instanceof PropertyBindingException ? path.subList(0, path.size() - 1) : path;
    return known.stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(joining());
  }

  /** The first two steps of the path are the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .skip(2)
        .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex()) + "/" + node.getName())
        .collect(joining());
  }
}
