package org.trm.statement;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver, and a list of what it sends to the server: each statement, commit and
 * rollback. The list is one for all connections, so let requests come one by one.
 */
public final class CountingDriver implements Driver {

  private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();
  private static final AtomicBoolean KEEPING = new AtomicBoolean(true);

  private final Driver driver = postgresql();

  /** By its name, for its annotations are of a kind that the compiler does not have here. */
  private static Driver postgresql() {
    try {
      return Class.forName("org.postgresql.Driver")
          .asSubclass(Driver.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is sent while this is done, in order. */
  public static List<String> during(Runnable work) {
    SENT.clear();
    work.run();
    return List.copyOf(SENT);
  }

  /** What is sent while this is done; nothing of it is kept, though whoever calls is told so. */
  public static List<String> inVain(Runnable work) {
    KEEPING.set(false);
    try {
      return during(work);
    } finally {
      KEEPING.set(true);
    }
  }

  @Override
  public @Nullable Connection connect(String url, Properties settings) throws SQLException {
    var connection = driver.connect(url, settings);
    return connection == null ? null : watch(Connection.class, connection, null);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties settings) throws SQLException {
    return driver.getPropertyInfo(url, settings);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(CountingDriver.class.getName());
  }

  private static <T> T watch(Class<T> kind, Object real, @Nullable String prepared) {
    var watcher = new Watcher(real, prepared);
    return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, watcher));
  }

  /** Writes down what goes through one connection or one statement. */
  private record Watcher(Object real, @Nullable String prepared) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      var text = arguments != null && arguments[0] instanceof String first ? first : prepared;
      note(method.getName(), text);
      if (real instanceof Connection connection
          && method.getName().equals("commit")
          && !KEEPING.get()) {
        connection.rollback();
        return null;
      }
      try {
        return watched(call(method, arguments, text), text);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }

    private @Nullable Object call(
        Method method, @Nullable Object @Nullable [] arguments, @Nullable String text)
        throws ReflectiveOperationException, SQLException {
      if (text == null || !(real instanceof PreparedStatement statement)) {
        if (arguments != null && method.getName().equals("prepareStatement")) {
          arguments[0] = ForgedScope.replaced(requireNonNull(text));
        }
        return method.invoke(real, arguments);
      }
      if (arguments != null && method.getName().equals("setString")) {
        arguments[1] = ForgedScope.replaced(text, requireNonNull(arguments[0]), arguments[1]);
      }
      if (!method.getName().startsWith("execute")) {
        return method.invoke(real, arguments);
      }
      ForgedScope.around(text, statement, true);
      var answer = method.invoke(real, arguments);
      ForgedScope.around(text, statement, false);
      return answer;
    }

    private void note(String called, @Nullable String text) {
      if (real instanceof Connection && (called.equals("commit") || called.equals("rollback"))) {
        SENT.add(called);
      } else if (real instanceof Statement && called.startsWith("execute") && text != null) {
        SENT.add(text.strip().replaceAll("\\s+", " "));
      }
    }

    private @Nullable Object watched(@Nullable Object answer, @Nullable String text) {
      if (!(real instanceof Connection)) {
        return answer;
      }
      return switch (answer) {
        case CallableStatement statement -> watch(CallableStatement.class, statement, text);
        case PreparedStatement statement -> watch(PreparedStatement.class, statement, text);
        case Statement statement -> watch(Statement.class, statement, null);
        case null, default -> answer;
      };
    }
  }
}
