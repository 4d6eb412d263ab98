package org.trm.handoff;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
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

  /** Expiry is the clock's, no caller's. */
  private static List<Object> verbs() {
    return Arrays.stream(Transition.values())
        .filter(move -> move != Transition.EXPIRE)
        .<Object>map(Transition::verb)
        .toList();
  }
}
