package org.trm.question;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask the database.
 *
 * @param sql one statement, its parameters as question marks
 * @param about the parameters
 * @param reader reads the answer
 */
public record Question<T>(String sql, List<@Nullable Object> about, Reader<T> reader) {

  public Question {
    about = Collections.unmodifiableList(about);
  }

  /** Reads what came as an answer. */
  public interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /** A statement about these. */
  public static <T> Question<T> of(String sql, Reader<T> reader, @Nullable Object... about) {
    var all = new ArrayList<@Nullable Object>();
    Collections.addAll(all, about);
    return new Question<>(sql, all, reader);
  }

  /** Tells the statement what it is about, its first parameter being this one; gives the next. */
  int bind(PreparedStatement statement, int first) throws SQLException {
    int place = first;
    for (var one : about) {
      switch (one) {
        case String text -> statement.setString(place++, text);
        case Instant at -> statement.setObject(place++, at.atOffset(ZoneOffset.UTC));
        case byte[] bytes -> statement.setBytes(place++, bytes);
        case null, default -> statement.setObject(place++, one);
      }
    }
    return place;
  }
}
