package dev.evenkeel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The architecture: read the names of the tests. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.evenkeel");

    @Test
    void whatWasSaidIsReadThenJudgedThenAnsweredAndNothingLooksAhead() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("transcript")
                .definedBy("..evenkeel.transcript..")
                .layer("text")
                .definedBy("..evenkeel.text..")
                .layer("reading")
                .definedBy("..evenkeel.reading..")
                .layer("escalation")
                .definedBy("..evenkeel.escalation..")
                .layer("playbook")
                .definedBy("..evenkeel.playbook..")
                .layer("draft")
                .definedBy("..evenkeel.draft..")
                .layer("review")
                .definedBy("..evenkeel.review..")
                .layer("advice")
                .definedBy("..evenkeel.advice..")
                .layer("library")
                .definedBy("..evenkeel.library..")
                .layer("pack")
                .definedBy("..evenkeel.pack..")
                .layer("api")
                .definedBy("..evenkeel.api..")
                .whereLayer("transcript")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("transcript")
                .whereLayer("reading")
                .mayOnlyAccessLayers("transcript", "text")
                .whereLayer("escalation")
                .mayOnlyAccessLayers("transcript", "text", "reading")
                .whereLayer("playbook")
                .mayOnlyAccessLayers("transcript", "text", "reading", "escalation")
                .whereLayer("draft")
                .mayOnlyAccessLayers("transcript", "text", "reading")
                .whereLayer("review")
                .mayOnlyAccessLayers("transcript", "text", "reading", "escalation", "playbook", "draft")
                .whereLayer("advice")
                .mayOnlyAccessLayers("transcript", "text", "reading", "escalation", "playbook", "draft")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("api", "pack")
                .whereLayer("pack")
                .mayOnlyBeAccessedByLayers("api")
                .check(PRODUCT);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.evenkeel.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void everyClassHasItsPlaceInThePackageTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        "..evenkeel.transcript..",
                        "..evenkeel.text..",
                        "..evenkeel.reading..",
                        "..evenkeel.escalation..",
                        "..evenkeel.playbook..",
                        "..evenkeel.draft..",
                        "..evenkeel.review..",
                        "..evenkeel.advice..",
                        "..evenkeel.library..",
                        "..evenkeel.pack..",
                        "..evenkeel.api..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheApiKnowsQuarkusJakartaAndJackson() {
        outside("..evenkeel.api..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.quarkus..",
                        "io.quarkiverse..",
                        "io.vertx..",
                        "io.micrometer..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "org.jboss..",
                        "io.opentelemetry..",
                        "io.github.bucket4j..",
                        "org.jose4j..",
                        "com.fasterxml.."))
                .check(PRODUCT);
    }

    @Test
    void onlyTheLibraryKnowsYaml() {
        outside("..evenkeel.library..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.yaml.."))
                .check(PRODUCT);
    }

    @Test
    void onlyTextAndReadingKnowOpenNlp() {
        noClasses()
                .that(not(resideInAnyPackage("..evenkeel.text..", "..evenkeel.reading..")))
                .should()
                .dependOnClassesThat(resideInAPackage("opennlp.."))
                .check(PRODUCT);
    }

    @Test
    void theDomainReadsNoFilesKnowsNoClockAndLogsNothing() {
        noClasses()
                .that(not(resideInAnyPackage("..evenkeel.library..", "..evenkeel.api..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.util.logging..", "org.slf4j.."))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(PRODUCT);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(String rim) {
        return noClasses().that(not(resideInAPackage(rim)));
    }
}
