# Two commands for newcomers: `make run` starts everything, `make test` proves everything.

DATA := $(or $(TRM_DATA),target/local/run)
MVN := mvn -B -ntp -Dstyle.color=never
LAUNCH = "$$JAVA_HOME/bin/java" -Xms16m -Xmx256m -XX:+UseSerialGC -XX:MaxHeapFreeRatio=20 -XX:MinHeapFreeRatio=10 \
  -XX:TieredStopAtLevel=1 \
  -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$$(cat target/local/classpath)"
PACKAGED := target/quarkus-app/quarkus-run.jar
SOURCES := pom.xml $(shell find src/main src/demo src/test/resources/local src/test/resources/bench \
  src/test/java/org/trm/local src/test/java/org/trm/demo src/test/java/org/trm/bench src/test/java/org/trm/fuzz src/test/java/org/trm/soak 2>/dev/null)
# What the build also leaves under target/local; somebody may have removed that alone.
UNPACKED := $(and $(wildcard target/local/classpath),$(wildcard target/local/keycloak-*))

# JDK 25: where JAVA_HOME says, else where systems usually keep it.
export JAVA_HOME := $(shell for home in "$$JAVA_HOME" /usr/lib/jvm/* \
    "$$(/usr/libexec/java_home -v 25 2>/dev/null)" /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$$HOME"/.sdkman/candidates/java/* "$$HOME"/.jdks/* /opt/*jdk* /usr/local/*jdk* \
    "$$(dirname "$$(dirname "$$(readlink -f "$$(command -v javac)" 2>/dev/null)")")"; do \
  if [ -x "$$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$$home/release"; then \
    echo "$$home"; break; fi; done)

.PHONY: run demo bench fuzz soak feed-soak wall wall-cost test test-extra asvs verify verifier contract rotate-keys clean-data unpack machine
.DELETE_ON_ERROR:

run: $(PACKAGED)
	@exec $(LAUNCH) org.trm.local.Stack run

demo: $(PACKAGED)
	@exec $(LAUNCH) org.trm.demo.Demo

# Its clients must not be what is slow: they get the whole compiler and a heap that stays.
bench: $(PACKAGED)
	@exec $(LAUNCH) -XX:TieredStopAtLevel=4 -Xms256m org.trm.bench.Bench $(BENCH)

test: | machine
	@$(MVN) test

# Hostile requests, FUZZ_REQUESTS of them (100000), to the packaged service; with FUZZ_SEED and FUZZ_ONLY one again.
fuzz: $(PACKAGED)
	@exec $(LAUNCH) -XX:TieredStopAtLevel=4 -Xmx1g org.trm.fuzz.Fuzz

# What more than a JDK, Maven and make is needed for; whatever is not there is said and counts as failed.
test-extra: | machine
	@python3 -c 'from cryptography.hazmat.primitives.asymmetric import mldsa' || { \
	  echo "test-extra needs Python 3.9 with its package cryptography, 47 or newer." >&2; exit 1; }
	@command -v kubectl >/dev/null || { echo "test-extra needs kubectl 1.20 or newer." >&2; exit 1; }
	@command -v softhsm2-util >/dev/null || { echo "test-extra needs SoftHSM 2 (Debian's package softhsm2)." >&2; exit 1; }
	@$(MVN) -q process-test-classes
	@rm -rf target/extra && mkdir -p target/extra/tokens
	@echo "directories.tokendir = $(CURDIR)/target/extra/tokens" > target/extra/softhsm2.conf
	@SOFTHSM2_CONF="$(CURDIR)/target/extra/softhsm2.conf" $(MVN) -q surefire:test -Dtest=HardwareTokenTest
	@echo "Keys in a PKCS#11 token open what was sealed for them."
	@$(LAUNCH) org.trm.verifier.SpoiltBundles target/extra
	@echo "The second verifier, on the bundles that the first has answered about:"
	@python3 -B src/test/python/test_verify.py target/extra
	@kubectl kustomize k8s/base > target/extra/k8s.yaml && echo "kubectl builds k8s/base"

# Checks bundles: make verify KEYS=my-keys.txt BUNDLE="rs.zip si.zip" OLDER=checkpoint; runs from its source.
verify:
	@"$$JAVA_HOME/bin/java" -Xmx64m src/main/java/org/trm/verifier/Verify.java \
	  $(if $(KEYS),--keys "$(KEYS)") $(if $(OLDER),--older "$(OLDER)") $(BUNDLE)

# The verifier in one file, for auditors.
verifier:
	@rm -rf target/verifier && "$$JAVA_HOME/bin/javac" -d target/verifier -sourcepath src/main/java \
	  src/main/java/org/trm/verifier/Verify.java
	@"$$JAVA_HOME/bin/jar" --create --file target/trm-verify.jar --main-class org.trm.verifier.Verify \
	  -C target/verifier . && echo "target/trm-verify.jar"

# What make test does with two thousand moves, with a hundred thousand, a new seed, and two copies; and
# the feed with a hundred thousand events, first by itself, then while service and database crash.
soak: $(PACKAGED) feed-soak
	@$(MVN) test -Dtest=StormTest,AlertStormTest,FeedStormTest \
	  -Dfeed.events=$(or $(SOAK_EVENTS),100000) -Dstorm.copies=2 -Dstorm.moves=$(or $(SOAK_MOVES),100000) \
	  -Dstorm.alerts=$(or $(SOAK_ALERTS),10000) \
	  -Dstorm.seed=$(or $(SOAK_SEED),$(shell date +%s))

# The crashes alone: make feed-soak SOAK_EVENTS=5000
feed-soak: $(PACKAGED)
	@exec $(LAUNCH) -XX:TieredStopAtLevel=4 org.trm.soak.FeedSoak $(or $(SOAK_EVENTS),100000)

# Takes what the migrations make the walls of the database say for what they say from now on.
wall: | machine
	@rm -f target/wall.txt; $(MVN) test -Dtest=WallAsMadeTest >/dev/null 2>&1; test -f target/wall.txt
	@cp target/wall.txt src/main/resources/db/wall.txt && git diff --stat src/main/resources/db/wall.txt

# Every cell of the walls' tables for everybody, and what the wall of the database costs (Linux).
wall-cost: | machine
	@$(MVN) test -Dtest='MatrixTest,ShutOutMatrixTest,WallCostTest' -Dwall.all=true -Dwall.cost=true

# Takes what the build says the API is for the contract from now on.
contract: | machine
	@$(MVN) -q -DskipTests package
	@mkdir -p openapi && cp target/openapi/openapi.yaml openapi/openapi.yaml
	@$(LAUNCH) org.trm.contract.ClientCollection

# Writes how the service stands to ASVS anew: src/site/markdown/asvs.md.
asvs: | machine
	@$(MVN) -q process-test-classes
	@$(LAUNCH) org.trm.asvs.AsvsPage

# Gives one organisation of the running service a newer key pair: make rotate-keys ORGANISATION=rs-shelter
rotate-keys: $(PACKAGED)
	@$(LAUNCH) org.trm.local.Stack rotate $(ORGANISATION)

# Stops what a killed run left behind, then forgets all data and passwords.
clean-data: | machine
	@if [ -f target/local/classpath ] && [ -f target/test-classes/org/trm/local/Stack.class ]; then \
	  $(LAUNCH) org.trm.local.Stack forget; else rm -rf "$(DATA)"; fi

$(PACKAGED): $(SOURCES) $(if $(UNPACKED),,unpack) | machine
	@echo "Building (the first time takes some minutes) ..."
	@$(MVN) -q -DskipTests package >/dev/null 2>&1 || { $(MVN) -DskipTests package; exit 1; }
	@touch $@

# Maven takes for unpacked what it has unpacked once.
unpack:
	@rm -rf target/dependency-maven-plugin-markers

machine:
	@[ -n "$(JAVA_HOME)" ] || { echo "JDK 25 is needed and was not found: install it, or set JAVA_HOME to it." >&2; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven 3.8 or newer is needed and was not found: install it." >&2; exit 1; }
	@[ "$$(df -Pk . | awk 'NR==2 {print $$4}')" -gt 524288 ] || { echo "The disk is nearly full: make at least 512 MB of room here." >&2; exit 1; }
