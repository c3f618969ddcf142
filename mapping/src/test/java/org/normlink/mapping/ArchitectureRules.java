package org.normlink.mapping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rules of the architecture, for packages below a root: the library's own, or that of the fixtures. */
record ArchitectureRules(String root) {
    /** What each package may use, beside the exceptions and problems in the root of core. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("core.json", List.of()),
            Map.entry("core.text", List.of("core.json")),
            Map.entry("core.time", List.of("core.json")),
            Map.entry("core.place", List.of("core.json", "core.text")), // names of countries are texts
            Map.entry("core.source", List.of("core.json", "core.text", "core.time")),
            Map.entry("core.instrument", List.of("core.json", "core.text", "core.time", "core.place", "core.source")),
            Map.entry("core.stakeholder", List.of("core.json", "core.text", "core.time", "core.place", "core.source")),
            Map.entry(
                    "core.resource",
                    List.of(
                            "core.json",
                            "core.text",
                            "core.time",
                            "core.place",
                            "core.source",
                            "core.instrument",
                            "core.stakeholder")),
            Map.entry(
                    "core.catalogue",
                    List.of(
                            "core.json",
                            "core.text",
                            "core.time",
                            "core.place",
                            "core.source",
                            "core.instrument",
                            "core.stakeholder",
                            "core.resource")),
            Map.entry(
                    "core.importer",
                    List.of(
                            "core.json",
                            "core.text",
                            "core.time",
                            "core.place",
                            "core.source",
                            "core.instrument",
                            "core.stakeholder",
                            "core.resource",
                            "core.catalogue")),
            Map.entry("mapping.crosswalk", List.of()),
            Map.entry("mapping.framework", List.of()),
            Map.entry("mapping.linking", List.of("mapping.crosswalk", "mapping.framework")),
            Map.entry("mapping.assessment", List.of("mapping.crosswalk", "mapping.framework", "mapping.linking")),
            Map.entry(
                    "mapping.report",
                    List.of("mapping.crosswalk", "mapping.framework", "mapping.linking", "mapping.assessment"))));

    ArchRule featuresFormNoCircles() {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
    }

    ArchRule nothingReachesUp() {
        CompositeArchRule all = CompositeArchRule.of(noClasses()
                .that()
                .resideInAPackage(root + ".core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".mapping.."));
        for (Map.Entry<String, List<String>> entry : MAY_USE.entrySet()) {
            String part = entry.getKey().substring(0, entry.getKey().indexOf('.') + 1);
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> other.startsWith(part))
                    .filter(other ->
                            !other.equals(entry.getKey()) && !entry.getValue().contains(other))
                    .map(other -> root + "." + other + "..")
                    .toArray(String[]::new);
            all = all.and(noClasses()
                    .that()
                    .resideInAPackage(root + "." + entry.getKey() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden));
        }
        return all.allowEmptyShould(true);
    }

    /** {@return every package that the rule on directions knows} */
    List<String> knownPackages() {
        return List.copyOf(MAY_USE.keySet());
    }

    ArchRule nothingAsksTheMachine() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class);
    }

    ArchRule generatedClassesStayHidden() {
        return classes()
                .that(simpleNameStartingWith("Immutable").and(resideInAPackage(root + "..")))
                .should()
                .bePackagePrivate();
    }

    ArchRule publicInterfacesAreValuesOrExtensionPoints() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areInterfaces()
                .and()
                .arePublic()
                .and()
                .areNotAnnotations()
                .and()
                .areNotNestedClasses()
                .should(be(describe("sealed, or have exactly one abstract method", ArchitectureRules::mayEvolve)));
    }

    ArchRule publicClassesAreNotOpenForExtension() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT);
    }

    private static boolean mayEvolve(JavaClass type) {
        return type.reflect().isSealed()
                || type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                        == 1;
    }
}
