package org.trm.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/** Refuses query parameters that an address does not know, that come twice or say nothing. */
class KnownParameters {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(UriInfo uri, ResourceInfo resource) {
    var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
    uri.getQueryParameters()
        .forEach((name, values) -> {
          if (!names.contains(name) || values.size() > 1 || values.getFirst().isEmpty()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
          }
        });
  }

  private static Set<String> names(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
        .map(Parameter::getName)
        .collect(toUnmodifiableSet());
  }
}
