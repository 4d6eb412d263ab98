package org.trm.local;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Begins to start PostgreSQL and Keycloak as soon as a run begins that will need them. */
public final class EarlyServices implements TestExecutionListener {

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    if (plan.countTestIdentifiers(EarlyServices::needsServices) > 0) {
      try {
        LocalStack.begin();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean needsServices(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass())
        .filter(type -> type.isAnnotationPresent(QuarkusTest.class))
        .isPresent();
  }
}
