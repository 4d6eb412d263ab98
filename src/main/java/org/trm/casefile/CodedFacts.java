package org.trm.casefile;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Reads a holder's coded facts through the database's one narrow door. */
@ApplicationScoped
class CodedFacts {

  private final EntityManager entities;

  CodedFacts(EntityManager entities) {
    this.entities = entities;
  }

  Optional<CodedCase> of(CaseId id, OrganisationId holder) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, id, holder));
  }

  private static Optional<CodedCase> read(Connection connection, CaseId id, OrganisationId holder)
      throws SQLException {
    try (var select = connection.prepareStatement("select * from case_facts(?, ?)")) {
      select.setObject(1, id.value());
      select.setString(2, holder.value());
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(coded(row)) : Optional.empty();
      }
    }
  }

  private static CodedCase coded(ResultSet row) throws SQLException {
    return new CodedCase(
        row.getBoolean("holds"),
        AgeStatus.valueOf(row.getString("age_status")),
        Sex.valueOf(row.getString("sex")),
        CitizenshipGroup.valueOf(row.getString("citizenship_group")),
        Arrays.stream(texts(row, "exploitation")).map(ExploitationForm::valueOf).toList(),
        sections(texts(row, "categories"), (Long[]) row.getArray("versions").getArray()),
        Arrays.stream(texts(row, "shut_out")).map(OrganisationId::new).collect(toSet()));
  }

  private static Map<DataCategory, Long> sections(String[] categories, Long[] versions) {
    var sections = new EnumMap<DataCategory, Long>(DataCategory.class);
    for (int i = 0; i < categories.length; i++) {
      sections.put(DataCategory.valueOf(categories[i]), versions[i]);
    }
    return sections;
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
