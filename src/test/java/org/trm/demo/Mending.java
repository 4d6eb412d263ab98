package org.trm.demo;

import static org.trm.demo.Person.file;

import org.trm.demo.Traveller.Missing;

/** What the people of the Serbian shelter do about what is missing, line by line. */
final class Mending {

  private final Person caseworker;
  private final Person supervisor;
  private final Person lawyer;

  Mending(Person caseworker, Person supervisor, Person lawyer) {
    this.caseworker = caseworker;
    this.supervisor = supervisor;
    this.lawyer = lawyer;
  }

  /** Mends one thing where the service says that it can be mended; what the service answered. */
  Answer mend(Traveller traveller, String group, Missing missing) {
    var input = "return/" + missing.name() + ".json";
    return switch (missing.name()) {
      case "PROCESSING_BASIS_MISSING" -> lawyer.put(missing.mendAt(), "\"0\"", file("bases.json"));
      case "HEARING", "BEST_INTERESTS_ASSESSMENT" ->
          caseworker.post(missing.mendAt() + "/" + missing.name(), file(input));
      case "REFLECTION_NOT_OFFERED", "REFLECTION_NOT_ANSWERED" ->
          caseworker.post(missing.mendAt() + "/steps", file(input));
      case "IDENTIFICATION_OPEN" -> identify(missing.mendAt());
      case "CONSENT_MISSING" ->
          caseworker.post(missing.mendAt(), file("return/consent-" + traveller.who() + ".json"));
      case "GROUP_NOT_CHECKED" -> {
        var checks = group + "/recruitment-checks";
        yield caseworker.post(checks, caseworker.get(group).etag(), file(input));
      }
      case "APPROVAL_MISSING" -> approve(traveller, missing, input);
      default -> caseworker.post(missing.mendAt(), file(input));
    };
  }

  /** Jointly, by two humans of two professions. */
  private Answer identify(String decisions) {
    caseworker.post(decisions, file("return/presumed.json"));
    var decided = caseworker.post(decisions, file("return/identified.json"));
    var signatures = decisions + "/" + decided.text("/id") + "/signatures";
    caseworker.post(signatures, "{\"discipline\": \"SOCIAL_WORK\"}");
    return supervisor.post(signatures, "{\"discipline\": \"CIVIL_SOCIETY\"}");
  }

  private Answer approve(Traveller traveller, Missing missing, String input) {
    var version = caseworker.get(traveller.path()).etag();
    var proposed = caseworker.post(missing.mendAt(), version, file(input));
    var approval = "/v1/approvals/" + proposed.text("/id") + "/approve";
    return supervisor.post(approval, proposed.etag(), "");
  }
}
