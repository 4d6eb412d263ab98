package org.trm.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemException;

/**
 * Refuses query parameters that an address does not know, that come twice or say nothing that can
 * be read, and says which; the framework would say that the address does not exist.
 */
class KnownParameters {

  private final Map<Method, Map<String, Predicate<String>>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(UriInfo uri, ResourceInfo resource) {
    var forms = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::forms);
    uri.getQueryParameters().forEach((name, values) -> check(name, forms.get(name), values));
  }

  private static void check(String name, @Nullable Predicate<String> form, List<String> values) {
    if (form == null) {
      throw ProblemException.unreadable(
          "The query has a parameter that this address does not know; see the contract.");
    }
    if (values.size() > 1) {
      throw ProblemException.unreadable("The parameter " + name + " stands here twice.");
    }
    if (values.getFirst().isEmpty() || !form.test(values.getFirst())) {
      throw ProblemException.unreadable(
          "The parameter "
              + name
              + " is not of the form, or not one of the codes, that the contract gives.");
    }
  }

  private static Map<String, Predicate<String>> forms(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
        .collect(
            toUnmodifiableMap(
                Parameter::getName, parameter -> QueryParameters.form(parameter.getType())));
  }
}
