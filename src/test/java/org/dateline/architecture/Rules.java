package org.dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** Every rule, for a root package: the real one, or that of the bad examples. */
final class Rules {
    /** What each package may know of the others. A stage of the way of an article knows the model, and how to read its tables. */
    private static final Map<String, List<String>> KNOWS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("tables", List.of()),
            Map.entry("ingest", List.of("model", "tables")),
            Map.entry("annotate", List.of("model", "tables")),
            Map.entry("time", List.of("model", "tables")),
            Map.entry("extract", List.of("model", "tables")),
            Map.entry("resolve", List.of("model", "tables")),
            Map.entry("rdf", List.of("model")),
            Map.entry("validate", List.of("model", "rdf")),
            Map.entry("store", List.of("model", "rdf", "validate")),
            Map.entry("query", List.of("model", "rdf")),
            Map.entry("serve", List.of("model", "rdf", "store", "query")),
            Map.entry(
                    "pipeline",
                    List.of("model", "ingest", "annotate", "time", "extract", "resolve", "rdf", "validate", "store")),
            Map.entry("evaluate", List.of("model", "tables", "ingest", "extract", "pipeline")),
            Map.entry(
                    "cli",
                    List.of(
                            "model",
                            "tables",
                            "ingest",
                            "annotate",
                            "time",
                            "extract",
                            "resolve",
                            "rdf",
                            "validate",
                            "store",
                            "query",
                            "serve",
                            "pipeline",
                            "evaluate")));

    /** Package pattern of a library, and the only packages that may use it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.jsoup..", List.of("ingest")),
            Map.entry("net.dankito..", List.of("ingest")),
            Map.entry("opennlp..", List.of("annotate")),
            Map.entry("ai.onnxruntime..", List.of("annotate")),
            Map.entry("org.apache.jena.shacl..", List.of("validate")),
            Map.entry("org.apache.jena.tdb2..", List.of("store")),
            Map.entry("org.apache.jena.fuseki..", List.of("serve")),
            Map.entry("org.apache.jena..", List.of("rdf", "validate", "store", "query", "serve")),
            Map.entry("org.apache.commons.cli..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")),
            Map.entry("com.google.gson..", List.of("annotate", "ingest", "cli")),
            Map.entry("org.slf4j..", List.of()));

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    ArchRule get(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("layers", layers());
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        LIBRARIES.forEach((library, users) -> rules.put("library " + library, confined(library, users)));
        rules.put("exit", exitOnlyInMain());
        rules.put("stack traces", noStackTraces());
        rules.put("streams", noStandardStreams());
        rules.put("clock", noClock());
        rules.put("util", noClasses().should().resideInAPackage("..util.."));
        rules.put("null contracts", nullMarked());
        return rules;
    }

    private LayeredArchitecture layers() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : KNOWS.keySet()) {
            layers = layers.layer(layer).definedBy(root + "." + layer + "..");
        }
        for (Map.Entry<String, List<String>> e : KNOWS.entrySet()) {
            String[] known = e.getValue().toArray(String[]::new);
            layers = known.length == 0
                    ? layers.whereLayer(e.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(e.getKey()).mayOnlyAccessLayers(known);
        }
        return layers;
    }

    private ArchRule confined(String library, List<String> users) {
        return noClasses()
                .that(not(inPackages(users)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is used in " + users + " only");
    }

    private DescribedPredicate<JavaClass> inPackages(List<String> users) {
        return resideInAnyPackage(users.stream().map(u -> root + "." + u + "..").toArray(String[]::new));
    }

    private ArchRule exitOnlyInMain() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    private static ArchRule noStackTraces() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("printStackTrace"))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .and(target(owner(assignableTo(Throwable.class)))))
                .as("nothing prints a stack trace on its own");
    }

    private ArchRule noStandardStreams() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in");
    }

    /** No result depends on the day: only what measures or records a run may look at the clock. */
    private ArchRule noClock() {
        return noClasses()
                .that(not(inPackages(List.of("pipeline", "store", "cli"))))
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis"))
                        .and(target(owner(resideInAnyPackage("java.time..", "java.lang..")))))
                .as("only pipeline, store and cli look at the clock");
    }

    private static ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("lie in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " lies in a package without @NullMarked"));
            }
        });
    }

    static List<String> names() {
        return Arrays.asList(new Rules("org.dateline").all().keySet().toArray(String[]::new));
    }
}
