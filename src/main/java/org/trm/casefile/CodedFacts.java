package org.trm.casefile;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.trm.question.Question;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Asks for a holder's coded facts through the database's one narrow door. */
final class CodedFacts {

  private CodedFacts() {}

  static Question<Optional<CodedCase>> asking(CaseId id, OrganisationId holder) {
    return Question.of(
        "select * from case_facts(?, ?)", CodedFacts::read, id.value(), holder.value());
  }

  private static Optional<CodedCase> read(ResultSet row) throws SQLException {
    return row.next() ? Optional.of(coded(row)) : Optional.empty();
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
