package org.trm.web;

import static org.trm.web.ContractShape.IF_MATCH;
import static org.trm.web.ContractShape.PURPOSE_OF_USE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemType;

/** The headers that requests must have and answers do have, each told once in the contract. */
final class ContractHeaders {

  static final String REQUEST_ID = "X-Request-Id";
  static final String RETRY_AFTER = "Retry-After";
  static final String AUTHENTICATE = "WWW-Authenticate";
  static final String RATE_LIMIT = "RateLimit";
  static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
  static final String LANGUAGE = "Content-Language";

  private static final String KEY = "Idempotency-Key";
  private static final String DELEGATION = "Delegation";

  private ContractHeaders() {}

  static void addTo(Components all) {
    ask(
        all,
        KEY,
        text("^[A-Za-z0-9-]{8,64}$", "9c1f0a52-open"),
        "Names this request; the same key "
            + "sent again gets the same answer, and nothing is done twice. Kept for seven days.");
    ask(all, IF_MATCH, reference("IfMatch"), "The ETag of what you read and now change.");
    ask(
        all,
        PURPOSE_OF_USE,
        reference("PurposeOfUse"),
        "What the content is needed for; journaled.");
    all.addParameter(
        key(DELEGATION),
        header(
            DELEGATION,
            false,
            text("^[0-9a-f-]{36}$", "01980f3a-8c1e-7d52-b1b7-53e7a9c2d411"),
            "Stands in for a colleague: the delegation by which they lent you duties. You then have"
                + " those duties and no others, the journal names you both, and a delegation that"
                + " does not hold leaves you none."));
    give(
        all,
        REQUEST_ID,
        true,
        text(null, "01980f3a-8c1e-7d52-b1b7-53e7a9c2d410"),
        "The request as the journal names it.");
    give(
        all,
        "ETag",
        true,
        text("^\"[0-9]{1,18}\"$", "\"3\""),
        "The version, to be named in If-Match.");
    give(
        all,
        "Location",
        false,
        text(null, "/v1/cases/7b0c2a52-3f6e-4d0a-9a55-0f4f6c1f9d11"),
        "Where it can be read again.");
    give(
        all,
        "Link",
        false,
        text(null, "</v1/organisations?after=rs-shelter>; rel=\"next\""),
        "The way to the next page (RFC 8288), absent on the last.");
    give(all, RETRY_AFTER, false, text("^[0-9]+$", "2"), "After how many seconds to ask again.");
    give(
        all,
        RATE_LIMIT,
        false,
        text(null, "\"person\";r=587;t=2"),
        "How many requests are left of the allowance that ends first, and for how many seconds.");
    give(
        all,
        RATE_LIMIT_POLICY,
        false,
        text(null, "\"person\";q=600;w=60"),
        "How many requests that allowance has, in how many seconds.");
    give(
        all,
        LANGUAGE,
        true,
        text(null, "sl"),
        "In which languages people are spoken to; English where a translation is missing.");
    give(all, AUTHENTICATE, true, text(null, "Bearer"), "How to say who is calling (RFC 6750).");
  }

  /** Refers to the headers that this operation asks for. */
  static void askFor(ContractShape shape) {
    var operation = shape.operation();
    var told = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
    var parameters = new ArrayList<Parameter>();
    told.stream().filter(one -> !isShared(one)).forEach(parameters::add);
    for (var name : List.of(IF_MATCH, PURPOSE_OF_USE)) {
      if (shape.takesHeader(name)) {
        parameters.add(OASFactory.createParameter().ref(key(name)));
      }
    }
    if (shape.happensOnce()) {
      parameters.add(OASFactory.createParameter().ref(key(KEY)));
    }
    if (shape.mayBeInPlace()) {
      parameters.add(OASFactory.createParameter().ref(DELEGATION));
    }
    operation.setParameters(parameters.isEmpty() ? null : parameters);
  }

  /** Promises the headers of a good answer. */
  static void promise(ContractShape shape, APIResponse answer) {
    refer(answer, REQUEST_ID);
    if (shape.problems().contains(ProblemType.TOO_MANY_REQUESTS)) {
      refer(answer, RATE_LIMIT);
      refer(answer, RATE_LIMIT_POLICY);
    }
    if (shape.isVersioned()) {
      refer(answer, "ETag");
      if (shape.statusOr("200").equals("201")) {
        refer(answer, "Location");
      }
    }
    if (shape.speaksToPeople()) {
      refer(answer, LANGUAGE);
    }
    if (shape.isPaged()) {
      refer(answer, "Link");
    }
  }

  static void refer(APIResponse answer, String header) {
    answer.addHeader(header, OASFactory.createHeader().ref(header));
  }

  private static boolean isShared(Parameter parameter) {
    return IF_MATCH.equals(parameter.getName()) || PURPOSE_OF_USE.equals(parameter.getName());
  }

  private static void ask(Components all, String name, Schema form, String description) {
    all.addParameter(key(name), header(name, true, form, description));
  }

  private static Parameter header(String name, boolean required, Schema form, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(required)
        .description(description)
        .schema(form);
  }

  private static void give(
      Components all, String name, boolean always, Schema form, String description) {
    var header = OASFactory.createHeader().description(description).schema(form);
    all.addHeader(name, always ? header.required(true) : header);
  }

  private static String key(String name) {
    return name.replace("-", "");
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref(name);
  }

  private static Schema text(@Nullable String pattern, String example) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .pattern(pattern)
        .examples(List.of(example));
  }
}
