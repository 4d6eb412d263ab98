package org.trm.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the contract at build time with what every operation shares: its true status, the
 * problems it may answer with, headers, closed schemas and examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final String ABOUT =
      """
      Passes cases of trafficked persons between organisations of different countries. A case moves \
      only when every safeguard holds, and both countries can prove afterwards what happened.

      Callers come with an access token of their own country's realm. What cannot be done is told \
      as a problem after RFC 9457: which rule refused, and how to mend it; titles and remedies are in the language that \
      Accept-Language asks for, where there is a translation, and codes never change. All persons in the \
      examples are invented.\
      """;

  private final IndexView index;
  private final Map<String, MethodInfo> methods = new HashMap<>();
  private final ContractProblems problems = new ContractProblems();
  private final ContractExamples examples = new ContractExamples();

  /**
   * The engine hands over what it knows of the product's classes.
   *
   * @param index all classes of the product
   */
  public Contract(IndexView index) {
    this.index = index;
    for (var operation : index.getAnnotations(OPERATION)) {
      methods.put(operation.value("operationId").asString(), operation.target().asMethod());
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    tell(api);
    new ContractSchemas(index, api).close();
    ContractHeaders.addTo(api.getComponents());
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(this::complete));
    problems.addTo(api.getComponents());
    examples.addTo(api.getComponents());
    api.setTags(api.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
  }

  private static void tell(OpenAPI api) {
    api.setInfo(
        OASFactory.createInfo()
            .title("TRM Handoff")
            .version("1")
            .summary("The safe passage of a trafficked person's case from one country to another")
            .description(ABOUT));
  }

  private void complete(HttpMethod verb, Operation operation) {
    var method = methods.get(operation.getOperationId());
    if (method == null) {
      throw new IllegalStateException("no method is called " + operation.getOperationId());
    }
    var shape = new ContractShape(index, method, operation, verb == HttpMethod.POST);
    var answers = new TreeMap<>(problems.of(shape));
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (status.startsWith("2")) {
            answers.put(shape.statusOr(status), answer);
            if (answer.getDescription() == null || answer.getDescription().equals("OK")) {
              answer.setDescription(shape.statusOr(status).equals("201") ? "Created" : "Done");
            }
            ContractHeaders.promise(shape, answer);
          }
        });
    operation.getResponses().setAPIResponses(answers);
    ContractHeaders.askFor(shape); // last, for it puts references in the place of names
    examples.addTo(operation);
  }
}
