package org.trm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.K8s.Autoscaler;
import org.trm.K8s.Container;
import org.trm.K8s.Deployment;
import org.trm.K8s.DisruptionBudget;
import org.trm.K8s.Door;
import org.trm.K8s.Metadata;
import org.trm.K8s.Mount;
import org.trm.K8s.NetworkPolicy;
import org.trm.K8s.Pod;
import org.trm.K8s.Probe;
import org.trm.K8s.Resource;
import org.trm.K8s.Service;
import org.trm.K8s.Target;

class K8sTest {

  private static final Map<String, String> OURS = Map.of("app.kubernetes.io/name", "trm-handoff");

  private final Resource<Deployment> deployment =
      K8sFiles.read("deployment.yaml", new TypeReference<>() {});
  private final Resource<Service> service = K8sFiles.read("service.yaml", new TypeReference<>() {});
  private final Resource<NetworkPolicy> network =
      K8sFiles.read("network-policy.yaml", new TypeReference<>() {});
  private final Resource<DisruptionBudget> budget =
      K8sFiles.read("disruption-budget.yaml", new TypeReference<>() {});
  private final Resource<Autoscaler> autoscaler =
      K8sFiles.read("autoscaler.yaml", new TypeReference<>() {});

  private final Pod pod = deployment.spec().template().spec();
  private final Container api = pod.containers().getFirst();
  private final List<Container> everyContainer =
      Stream.concat(pod.initContainers().stream(), pod.containers().stream()).toList();

  @Test
  void eachIsOfItsKindAndNamedAlike() {
    var metadata = new Metadata("trm-handoff", OURS);
    assertEquals(new Resource<>("apps/v1", "Deployment", metadata, deployment.spec()), deployment);
    assertEquals(new Resource<>("v1", "Service", metadata, service.spec()), service);
    assertEquals(
        new Resource<>("networking.k8s.io/v1", "NetworkPolicy", metadata, network.spec()), network);
    assertEquals(
        new Resource<>("policy/v1", "PodDisruptionBudget", metadata, budget.spec()), budget);
    assertEquals(
        new Resource<>("autoscaling/v2", "HorizontalPodAutoscaler", metadata, autoscaler.spec()),
        autoscaler);
  }

  @Test
  void eachIsAboutThePodsThatThereAre() {
    assertEquals(OURS, deployment.spec().template().metadata().labels());
    assertEquals(OURS, deployment.spec().selector().matchLabels());
    assertEquals(OURS, service.spec().selector());
    assertEquals(OURS, network.spec().podSelector().matchLabels());
    assertEquals(OURS, budget.spec().selector().matchLabels());
    assertEquals(
        new Target("apps/v1", "Deployment", "trm-handoff"), autoscaler.spec().scaleTargetRef());
    assertEquals(api.ports().getFirst().name(), service.spec().ports().getFirst().targetPort());
  }

  @Test
  void nothingRunsAsRoot() {
    assertTrue(pod.securityContext().runAsNonRoot());
    assertTrue(pod.securityContext().runAsUser() >= 10_000);
    assertTrue(pod.securityContext().runAsGroup() >= 10_000);
    assertEquals("RuntimeDefault", pod.securityContext().seccompProfile().type());
    for (var container : everyContainer) {
      assertFalse(container.securityContext().allowPrivilegeEscalation());
      assertEquals(List.of("ALL"), container.securityContext().capabilities().drop());
    }
  }

  @Test
  void nothingIsWrittenButTemporaryFiles() {
    for (var container : everyContainer) {
      assertTrue(container.securityContext().readOnlyRootFilesystem());
      var writable = container.volumeMounts().stream().filter(mount -> mount.readOnly() == null);
      assertEquals(List.of(new Mount("tmp", "/tmp", null)), writable.toList());
    }
  }

  @Test
  void whatIsMountedIsThere() {
    var volumes = pod.volumes().stream().map(K8s.Volume::name).toList();
    for (var container : everyContainer) {
      container.volumeMounts().forEach(mount -> assertTrue(volumes.contains(mount.name())));
    }
  }

  @Test
  void theClusterIsNeitherAskedNorBelieved() {
    assertFalse(pod.automountServiceAccountToken());
    assertFalse(pod.enableServiceLinks());
  }

  @Test
  void everyContainerHasItsLimits() {
    for (var container : everyContainer) {
      assertEquals("2", container.resources().limits().cpu());
      assertEquals("512Mi", container.resources().limits().memory());
      assertEquals("512Mi", container.resources().requests().memory());
      assertTrue(container.command().contains("-Xmx256m"));
    }
  }

  @Test
  void theServiceIsAskedHowItIs() {
    assertAsks("/q/health/started", api.startupProbe());
    assertAsks("/q/health/live", api.livenessProbe());
    assertAsks("/q/health/ready", api.readinessProbe());
  }

  @Test
  void whatIsUnderWayIsFinishedFirst() {
    var pause = api.lifecycle().preStop().sleep().seconds();
    var timeout = Duration.parse("PT" + K8sFiles.settings().get("quarkus.shutdown.timeout"));
    assertTrue(pause + timeout.toSeconds() < pod.terminationGracePeriodSeconds());
  }

  @Test
  void oneOfSeveralIsAlwaysThere() {
    assertTrue(autoscaler.spec().minReplicas() > budget.spec().maxUnavailable());
    assertEquals(0, deployment.spec().strategy().rollingUpdate().maxUnavailable());
    assertEquals(
        List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname"),
        pod.topologySpreadConstraints().stream().map(K8s.Spread::topologyKey).toList());
  }

  @Test
  void allPodsTogetherLeavePostgresRoom() {
    var built = K8sFiles.settings(Path.of("src/main/resources/application.properties"));
    var each =
        Stream.of("quarkus.datasource.jdbc.max-size", "quarkus.datasource.sequencer.jdbc.max-size")
            .mapToInt(name -> Integer.parseInt(built.getOrDefault(name, "1000")))
            .sum();
    var rollOut = deployment.spec().strategy().rollingUpdate().maxSurge();
    // Of its usual 100 connections PostgreSQL keeps 3 for superusers.
    assertTrue((autoscaler.spec().maxReplicas() + rollOut) * each <= 97);
  }

  @Test
  void onlyTheIngressControllerComesIn() {
    assertEquals(List.of("Ingress", "Egress"), network.spec().policyTypes());
    var only = network.spec().ingress();
    assertEquals(1, only.size());
    var ingress = Map.of("kubernetes.io/metadata.name", "ingress-nginx");
    var peer = new K8s.Peer(new K8s.Selector(ingress), null, null);
    assertEquals(
        new K8s.Incoming(List.of(peer), List.of(new Door("TCP", "http"), new Door("TCP", "https"))),
        only.getFirst());
  }

  @Test
  @Asvs({"13.2.4", "13.2.5"})
  void onlyTheDatabasesTheRealmsAndTheNamesAreAsked() {
    assertEquals(
        List.of(
            List.of(new Door("TCP", 5432)),
            List.of(new Door("TCP", 5432)),
            List.of(new Door("TCP", 443)),
            List.of(new Door("UDP", 53), new Door("TCP", 53))),
        network.spec().egress().stream().map(K8s.Outgoing::ports).toList());
    network.spec().egress().forEach(way -> assertEquals(1, way.to().size()));
  }

  private static void assertAsks(String path, Probe probe) {
    assertEquals(new K8s.HttpGet(path, "http"), probe.httpGet());
    assertTrue(probe.timeoutSeconds() <= probe.periodSeconds());
  }
}
