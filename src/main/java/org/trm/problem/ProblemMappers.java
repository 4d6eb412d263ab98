package org.trm.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes every failure as a problem; logs classes and codes, never messages. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final RequestId request;

  ProblemMappers(RequestId request) {
    this.request = request;
  }

  @ServerExceptionMapper
  RestResponse<Problem> declined(ProblemException e) {
    var problem = Problem.of(e.type(), request.current(), e.pointer(), e.refusals());
    return answer(e.detail() == null ? problem : problem.explained(e.detail()));
  }

  @ServerExceptionMapper({
    MismatchedInputException.class,
    InvalidDefinitionException.class,
    JsonProcessingException.class
  })
  RestResponse<Problem> malformed(JsonProcessingException e) {
    return malformed(Malformed.of(e));
  }

  @ServerExceptionMapper
  RestResponse<Problem> invalid(ConstraintViolationException e) {
    return malformed(Malformed.of(e));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  RestResponse<Problem> unauthenticated(SecurityException e) {
    return keysNeverFetched(e) ? unavailable() : challenge(challengeOf(e));
  }

  private static Challenge challengeOf(SecurityException e) {
    return e instanceof AuthenticationFailedException failed
            && failed.getAttribute(Challenge.ATTRIBUTE) instanceof Challenge own
        ? own
        : Challenge.TO_ANYBODY;
  }

  private RestResponse<Problem> challenge(Challenge challenge) {
    var answer = answer(challenge.type());
    challenge.schemes().forEach(scheme -> answer.getHeaders().add(Challenge.HEADER, scheme));
    return answer;
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
        : malformed(Malformed.of(json));
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
    if (Failures.isHangingUp(e)) { // nobody is there to read the answer
      LOG.debugf("hung up request=%s", request.current());
      return answer(ProblemType.MALFORMED_REQUEST);
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

  private RestResponse<Problem> malformed(Malformed what) {
    return answer(
        Problem.of(ProblemType.MALFORMED_REQUEST, request.current(), what.pointer(), List.of())
            .explained(what.detail()));
  }

  private RestResponse<Problem> answer(ProblemType type) {
    return answer(Problem.of(type, request.current(), null, List.of()));
  }

  private static RestResponse<Problem> answer(Problem problem) {
    var answer =
        RestResponse.ResponseBuilder.create(RestResponse.Status.OK, problem)
            .<Problem>status(problem.status())
            .type(Problem.MEDIA_TYPE);
    switch (problem.status()) {
      case 503 -> answer.header("Retry-After", 2);
      default -> {
        if (problem.type().equals(ProblemType.REQUEST_STILL_RUNNING.uri())) {
          answer.header("Retry-After", 2);
        }
      }
    }
    return answer.build();
  }
}
