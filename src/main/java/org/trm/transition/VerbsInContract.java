package org.trm.transition;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells in the contract which moves there are, out of the table itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class VerbsInContract implements OASFilter {

  @Override
  public Parameter filterParameter(Parameter parameter) {
    if ("transition".equals(parameter.getName())) {
      parameter.getSchema().setEnumeration(verbs());
    }
    return parameter;
  }

  /** What only the service itself does is no caller's. */
  private static List<Object> verbs() {
    return Arrays.stream(Transition.values())
        .filter(move -> !move.by().equals(Set.of(Party.SYSTEM)))
        .<Object>map(Transition::verb)
        .toList();
  }
}
