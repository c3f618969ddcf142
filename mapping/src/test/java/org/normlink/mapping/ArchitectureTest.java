package org.normlink.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.normlink";
    private static final String FIXTURES = "org.normlink.fixture";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    private static final List<Rule> RULES = List.of(
            new Rule("features form no circles", ArchitectureRules::featuresFormNoCircles),
            new Rule("nothing reaches up", ArchitectureRules::nothingReachesUp),
            new Rule("nothing asks the machine", ArchitectureRules::nothingAsksTheMachine),
            new Rule("generated classes stay hidden", ArchitectureRules::generatedClassesStayHidden),
            new Rule(
                    "public interfaces are values or extension points",
                    ArchitectureRules::publicInterfacesAreValuesOrExtensionPoints),
            new Rule(
                    "public classes are not open for extension",
                    ArchitectureRules::publicClassesAreNotOpenForExtension));

    @TestFactory
    List<DynamicTest> theLibraryKeepsEveryRule() {
        ArchitectureRules rules = new ArchitectureRules(ROOT);
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name, () -> rule.of.apply(rules).check(CLASSES)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyRuleFailsWhereItIsBroken() {
        ArchitectureRules rules = new ArchitectureRules(FIXTURES);
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name,
                        () -> assertThatExceptionOfType(AssertionError.class)
                                .isThrownBy(() -> rule.of.apply(rules).check(BROKEN))))
                .toList();
    }

    @Test
    void everyPackageHasItsPlace() {
        List<String> packages = CLASSES.getPackage(ROOT).getSubpackagesInTree().stream()
                .map(JavaPackage::getName)
                .map(name -> name.substring(ROOT.length() + 1))
                .filter(name -> name.contains("."))
                .sorted()
                .toList();

        assertThat(packages).isEqualTo(new ArchitectureRules(ROOT).knownPackages());
    }

    private record Rule(String name, Function<ArchitectureRules, ArchRule> of) {}
}
