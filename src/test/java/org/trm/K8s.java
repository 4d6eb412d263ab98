package org.trm;

import java.util.List;
import java.util.Map;

/** What stands in the files of k8s/base, field by field; no other field may. */
final class K8s {

  private K8s() {}

  record Kustomization(
      String apiVersion, String kind, List<String> resources, List<Generated> configMapGenerator) {}

  record Generated(String name, List<String> files) {}

  record Resource<S>(String apiVersion, String kind, Metadata metadata, S spec) {}

  record Metadata(String name, Map<String, String> labels) {}

  record Labels(Map<String, String> labels) {}

  record Selector(Map<String, String> matchLabels) {}

  record Deployment(
      int revisionHistoryLimit, Strategy strategy, Selector selector, Template template) {}

  record Strategy(String type, Rolling rollingUpdate) {}

  record Rolling(int maxSurge, int maxUnavailable) {}

  record Template(Labels metadata, Pod spec) {}

  record Pod(
      boolean automountServiceAccountToken,
      boolean enableServiceLinks,
      int terminationGracePeriodSeconds,
      PodSecurity securityContext,
      List<Spread> topologySpreadConstraints,
      List<Container> initContainers,
      List<Container> containers,
      List<Volume> volumes) {}

  record PodSecurity(
      boolean runAsNonRoot, int runAsUser, int runAsGroup, int fsGroup, Seccomp seccompProfile) {}

  record Seccomp(String type) {}

  record Spread(
      int maxSkew, String topologyKey, String whenUnsatisfiable, Selector labelSelector) {}

  record Container(
      String name,
      String image,
      String workingDir,
      List<String> command,
      List<Variable> env,
      List<ContainerPort> ports,
      Probe startupProbe,
      Probe livenessProbe,
      Probe readinessProbe,
      Lifecycle lifecycle,
      Resources resources,
      ContainerSecurity securityContext,
      List<Mount> volumeMounts) {}

  record Variable(String name, String value, ValueFrom valueFrom) {}

  record ValueFrom(SecretKey secretKeyRef) {}

  record SecretKey(String name, String key) {}

  record ContainerPort(String name, int containerPort) {}

  record Probe(HttpGet httpGet, int periodSeconds, int timeoutSeconds, int failureThreshold) {}

  record HttpGet(String path, String port) {}

  record Lifecycle(PreStop preStop) {}

  record PreStop(Sleep sleep) {}

  record Sleep(int seconds) {}

  record Resources(Amounts requests, Amounts limits) {}

  record Amounts(String cpu, String memory) {}

  record ContainerSecurity(
      boolean allowPrivilegeEscalation,
      boolean readOnlyRootFilesystem,
      Capabilities capabilities) {}

  record Capabilities(List<String> drop) {}

  record Mount(String name, String mountPath, Boolean readOnly) {}

  record Volume(String name, ConfigMap configMap, Secret secret, EmptyDir emptyDir) {}

  record ConfigMap(String name) {}

  record Secret(String secretName, int defaultMode, List<Item> items) {}

  record Item(String key, String path) {}

  record EmptyDir(String sizeLimit) {}

  record Service(String type, Map<String, String> selector, List<ServicePort> ports) {}

  record ServicePort(String name, int port, String targetPort) {}

  record NetworkPolicy(
      Selector podSelector,
      List<String> policyTypes,
      List<Incoming> ingress,
      List<Outgoing> egress) {}

  record Incoming(List<Peer> from, List<Door> ports) {}

  record Outgoing(List<Peer> to, List<Door> ports) {}

  record Peer(Selector namespaceSelector, Selector podSelector, IpBlock ipBlock) {}

  record IpBlock(String cidr, List<String> except) {}

  record Door(String protocol, Object port) {}

  record DisruptionBudget(int maxUnavailable, Selector selector) {}

  record Autoscaler(
      Target scaleTargetRef,
      int minReplicas,
      int maxReplicas,
      List<Metric> metrics,
      Behavior behavior) {}

  record Target(String apiVersion, String kind, String name) {}

  record Metric(String type, MetricResource resource) {}

  record MetricResource(String name, MetricTarget target) {}

  record MetricTarget(String type, int averageUtilization) {}

  record Behavior(ScaleDown scaleDown) {}

  record ScaleDown(int stabilizationWindowSeconds) {}
}
