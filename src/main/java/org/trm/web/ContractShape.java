package org.trm.web;

import static org.trm.problem.ProblemType.BODY_TOO_LARGE;
import static org.trm.problem.ProblemType.IDEMPOTENCY_KEY_MISSING;
import static org.trm.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static org.trm.problem.ProblemType.MALFORMED_REQUEST;
import static org.trm.problem.ProblemType.NOT_ACCEPTABLE;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.NOT_FOUND;
import static org.trm.problem.ProblemType.PROOF_REFUSED;
import static org.trm.problem.ProblemType.PURPOSE_NOT_ALLOWED;
import static org.trm.problem.ProblemType.PURPOSE_OF_USE_MISSING;
import static org.trm.problem.ProblemType.REQUEST_STILL_RUNNING;
import static org.trm.problem.ProblemType.STALE_VERSION;
import static org.trm.problem.ProblemType.TOO_MANY_REQUESTS;
import static org.trm.problem.ProblemType.UNAUTHENTICATED;
import static org.trm.problem.ProblemType.UNAVAILABLE;
import static org.trm.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.trm.problem.ProblemType.VERSION_REQUIRED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.identity.Duty;
import org.trm.problem.ProblemType;
import org.trm.problem.Refuses;
import org.trm.problem.Translated;

/** What an operation is like, read from its method: what it asks for, what it may answer. */
record ContractShape(IndexView index, MethodInfo method, Operation operation, boolean isPost) {

  static final String IF_MATCH = "If-Match";
  static final String PURPOSE_OF_USE = "Purpose-Of-Use";

  private static final Set<String> CHANGE_NOTHING =
      Set.of("search", "preflight", "neutral-answers");
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
  private static final DotName TRANSLATED = DotName.createSimple(Translated.class);

  /** The status the method declares; the framework's own reading knows nothing of it. */
  String statusOr(String usual) {
    return annotation(ResponseStatus.class)
        .map(status -> String.valueOf(status.value().asInt()))
        .orElse(usual);
  }

  /** Whether the request must not be done twice. */
  boolean happensOnce() {
    return isPost && CHANGE_NOTHING.stream().noneMatch(operation.getOperationId()::startsWith);
  }

  boolean takesHeader(String name) {
    return parameters().stream().anyMatch(one -> one.getIn() == In.HEADER && isNamed(one, name));
  }

  /** Whether somebody who stands in for a colleague may call it with that colleague's duties. */
  boolean mayBeInPlace() {
    return annotation(RolesAllowed.class).stream()
        .flatMap(allowed -> Stream.of(allowed.value().asStringArray()))
        .flatMap(role -> Duty.ofRole(role).stream())
        .anyMatch(Duty::isLendable);
  }

  /** Whether the next page is told by a link: the answer is a list, wrapped for its headers. */
  boolean isPaged() {
    return method.returnType().kind() == Type.Kind.PARAMETERIZED_TYPE
        && parameters().stream().anyMatch(one -> one.getIn() == In.QUERY && isNamed(one, "after"));
  }

  /** Whether the answer has a version, and with it an address. */
  boolean isVersioned() {
    return answersWith(VERSIONED);
  }

  /** Whether words for people are in the answer. */
  boolean speaksToPeople() {
    return answersWith(TRANSLATED);
  }

  private boolean answersWith(DotName kind) {
    return Optional.ofNullable(index.getClassByName(answer().name()))
        .filter(type -> type.interfaceNames().contains(kind))
        .isPresent();
  }

  Set<ProblemType> problems() {
    var problems = EnumSet.of(MALFORMED_REQUEST, NOT_ACCEPTABLE, UNAVAILABLE);
    addIf(
        annotation(PermitAll.class).isEmpty(),
        problems,
        UNAUTHENTICATED,
        PROOF_REFUSED,
        TOO_MANY_REQUESTS);
    addIf(annotation(RolesAllowed.class).isPresent(), problems, NOT_ALLOWED);
    addIf(parameters().stream().anyMatch(one -> one.getIn() == In.PATH), problems, NOT_FOUND);
    addIf(operation.getRequestBody() != null, problems, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
    addIf(takesHeader(IF_MATCH), problems, VERSION_REQUIRED, STALE_VERSION);
    addIf(takesHeader(PURPOSE_OF_USE), problems, PURPOSE_OF_USE_MISSING, PURPOSE_NOT_ALLOWED);
    addIf(
        happensOnce(),
        problems,
        IDEMPOTENCY_KEY_MISSING,
        REQUEST_STILL_RUNNING,
        IDEMPOTENCY_KEY_REUSED);
    annotation(Refuses.class)
        .map(refuses -> List.of(refuses.value().asEnumArray()))
        .ifPresent(names -> names.forEach(name -> problems.add(ProblemType.valueOf(name))));
    return problems;
  }

  /** What is answered: the value itself, also where the framework's own wrapping is around it. */
  private Type answer() {
    var type = method.returnType();
    return type.kind() == Type.Kind.PARAMETERIZED_TYPE
        ? type.asParameterizedType().arguments().get(0)
        : type;
  }

  private Optional<AnnotationInstance> annotation(Class<? extends Annotation> kind) {
    var name = DotName.createSimple(kind);
    return Optional.ofNullable(method.annotation(name))
        .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
  }

  private List<Parameter> parameters() {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  private static boolean isNamed(Parameter parameter, String name) {
    return name.equals(parameter.getName());
  }

  private static void addIf(boolean may, Set<ProblemType> all, ProblemType... problems) {
    if (may) {
      all.addAll(List.of(problems));
    }
  }
}
