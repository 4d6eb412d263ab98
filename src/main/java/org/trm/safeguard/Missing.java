package org.trm.safeguard;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceKind;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * What would have to be there: codes and identifiers, and by its types nothing else.
 *
 * @param categories the data categories concerned, in their own order
 * @param organisation the organisation concerned; a recipient where consent is
 * @param purpose what the information would be used for
 * @param country the country concerned
 * @param alternatives organisations that could stand in, best first
 * @param evidence the kind of evidence concerned, which tells the line of the child's gate
 */
public record Missing(
    List<DataCategory> categories,
    @Nullable OrganisationId organisation,
    @Nullable Purpose purpose,
    @Nullable CountryCode country,
    List<OrganisationId> alternatives,
    @Nullable EvidenceKind evidence) {

  static final Missing NOTHING = new Missing(List.of(), null, null, null, List.of(), null);

  public Missing {
    categories = categories.stream().sorted().distinct().toList();
    alternatives = List.copyOf(alternatives);
  }

  static Missing consent(
      Collection<DataCategory> categories, OrganisationId recipient, Purpose purpose) {
    return new Missing(List.copyOf(categories), recipient, purpose, null, List.of(), null);
  }

  static Missing sections(Collection<DataCategory> categories) {
    return new Missing(List.copyOf(categories), null, null, null, List.of(), null);
  }

  static Missing organisation(OrganisationId organisation) {
    return new Missing(List.of(), organisation, null, null, List.of(), null);
  }

  static Missing country(CountryCode country) {
    return new Missing(List.of(), null, null, country, List.of(), null);
  }

  static Missing evidence(EvidenceKind kind) {
    return new Missing(List.of(), null, null, null, List.of(), kind);
  }

  Missing or(List<OrganisationId> others) {
    return new Missing(categories, organisation, purpose, country, others, evidence);
  }

  /** As the API writes it: only what is known, a list for what may be several. */
  public Map<String, Object> codes() {
    var codes = new LinkedHashMap<String, Object>();
    if (!categories.isEmpty()) {
      codes.put("categories", categories.stream().map(DataCategory::name).toList());
    }
    if (organisation != null) {
      codes.put(purpose == null ? "organisation" : "recipient", organisation.value());
    }
    if (purpose != null) {
      codes.put("purpose", purpose.name());
    }
    if (country != null) {
      codes.put("country", country.value());
    }
    if (!alternatives.isEmpty()) {
      codes.put("alternatives", alternatives.stream().map(OrganisationId::value).toList());
    }
    if (evidence != null) {
      codes.put("line", evidence.line().name());
      codes.put("evidence", evidence.name());
    }
    return Collections.unmodifiableMap(codes);
  }
}
