package org.trm.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.trm.problem.Problem;
import org.trm.problem.ProblemType;

/** The problems an operation may answer with; each set of one status is told once and shared. */
final class ContractProblems {

  private static final String INSTANCE = "urn:uuid:01980f3a-8c1e-7d52-b1b7-53e7a9c2d410";

  private final Map<String, APIResponse> shared = new TreeMap<>();

  /** The answers of an operation of this shape, by status. */
  Map<String, APIResponse> of(ContractShape shape) {
    var answers = new TreeMap<String, APIResponse>();
    shape.problems().stream()
        .collect(groupingBy(type -> String.valueOf(type.status())))
        .forEach((status, types) -> answers.put(status, reference(types)));
    return answers;
  }

  void addTo(Components all) {
    all.setResponses(new LinkedHashMap<>(shared));
  }

  private APIResponse reference(List<ProblemType> types) {
    var name = types.stream().map(ContractProblems::inCamelCase).collect(joining("Or"));
    shared.computeIfAbsent(name, _ -> answer(types));
    return OASFactory.createAPIResponse().ref(name);
  }

  private static APIResponse answer(List<ProblemType> types) {
    var media = OASFactory.createMediaType().schema(schema(types));
    types.forEach(type -> media.addExample(type.name(), example(type)));
    var answer =
        OASFactory.createAPIResponse()
            .description(types.stream().map(ProblemType::title).collect(joining("; or: ")))
            .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    ContractHeaders.refer(answer, ContractHeaders.REQUEST_ID);
    ContractHeaders.refer(answer, ContractHeaders.LANGUAGE);
    headersOf(types).forEach(header -> ContractHeaders.refer(answer, header));
    return answer;
  }

  private static Stream<String> headersOf(List<ProblemType> types) {
    return types.stream()
        .flatMap(type ->
            switch (type) {
              case UNAUTHENTICATED -> Stream.of(ContractHeaders.AUTHENTICATE);
              case TOO_MANY_REQUESTS ->
                  Stream.of(
                      ContractHeaders.RETRY_AFTER,
                      ContractHeaders.RATE_LIMIT,
                      ContractHeaders.RATE_LIMIT_POLICY);
              case UNAVAILABLE, REQUEST_STILL_RUNNING -> Stream.of(ContractHeaders.RETRY_AFTER);
              default -> Stream.empty();
            });
  }

  /** A problem, of one of these types and no other. */
  private static Schema schema(List<ProblemType> types) {
    var type = OASFactory.createSchema();
    types.forEach(one -> type.addEnumeration(one.uri()));
    return OASFactory.createSchema()
        .addAllOf(OASFactory.createSchema().ref("Problem"))
        .addAllOf(OASFactory.createSchema().addProperty("type", type));
  }

  private static Example example(ProblemType type) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", type.uri());
    problem.put("title", type.title());
    problem.put("status", type.status());
    problem.put("instance", INSTANCE);
    ContractExamples.of(type.name()).ifPresent(problem::putAll);
    return OASFactory.createExample().summary(type.title()).value(problem);
  }

  private static String inCamelCase(ProblemType type) {
    return Stream.of(type.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(joining());
  }
}
