package org.pathwayadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the rooms apart: which may use which, and what only one of them may touch. */
class ArchitectureTest {
    private static final String HOME = "org.pathwayadvisor";

    /** Each room and the rooms that it may use. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("model", Set.of());
        arrows.put("shelf", Set.of());
        arrows.put("study", Set.of("model"));
        arrows.put("yaml", Set.of("shelf"));
        arrows.put("dictionary", Set.of("model", "yaml"));
        arrows.put("reference", Set.of("model", "shelf", "yaml", "dictionary"));
        arrows.put("questionnaire", Set.of("model", "yaml", "dictionary"));
        Set<String> below = Set.of("model", "shelf", "yaml", "dictionary", "reference");
        arrows.put("rulebase", below);
        arrows.put("derivation", and(below, "rulebase"));
        arrows.put("exploration", and(below, "rulebase"));
        arrows.put("review", and(below, "rulebase"));
        arrows.put("plan", Set.of("model", "dictionary", "reference"));
        arrows.put("assessment", and(below, "rulebase", "derivation", "exploration", "study", "plan", "review"));
        arrows.put("report", and(arrows.get("assessment"), "assessment"));
        arrows.put("audit", and(arrows.get("assessment"), "assessment", "questionnaire"));
        arrows.put("interview", and(arrows.get("assessment"), "assessment", "questionnaire", "report"));
        arrows.put("web", and(arrows.get("assessment"), "assessment", "questionnaire", "report"));
        arrows.put("cli", and(arrows.get("audit"), "audit", "interview", "report", "web"));
        return arrows;
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void arrowsGoOneWay() {
        ARROWS.forEach((room, allowed) -> {
            String[] forbidden = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .as("`" + room + "` uses only " + allowed)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void everyRoomIsKnown() {
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(HOME + "."))
                .map(p -> p.substring(HOME.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ARROWS.keySet()).as("a new room needs its arrows here").containsAll(rooms);
    }

    @Test
    void noRoomUsesTheFrontDoor() {
        noClasses()
                .that()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .filter(room -> !room.equals("cli"))
                        .map(ArchitectureTest::room)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOME)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheRuleBaseKnowsTheEngine() {
        onlyIn("rulebase", "org.kie..", "org.drools..", "org.mvel2..");
    }

    @Test
    void onlyOneRoomKnowsTheYamlLibrary() {
        onlyIn("yaml", "org.yaml.snakeyaml..");
    }

    @Test
    void onlyTheCommandLineKnowsItsLibrary() {
        onlyIn("cli", "org.apache.commons.cli..");
    }

    @Test
    void onlyPagesKnowTheirTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("report.html"), room("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServedPageKnowsItsServer() {
        onlyIn("web", "org.eclipse.jetty..");
    }

    @Test
    void onlyReportsAndTheirReadersShowThePage() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("report.html"), room("web"), room("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("report.html"))
                .as("chapters are put together without knowing how they look")
                .check(CLASSES);
    }

    @Test
    void onlyStudiesPlansAndTheirTablesKnowTheStatisticsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("study"), room("plan"), room("reference"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.commons.statistics..", "org.apache.commons.numbers..", "org.apache.commons.rng..")
                .check(CLASSES);
    }

    @Test
    void theModelUsesNothingButJava() {
        noClasses()
                .that()
                .resideInAPackage(room("model"))
                .should()
                .dependOnClassesThat(not(resideInAPackage(room("model")).or(resideInAPackage("java.."))))
                .check(CLASSES);
    }

    /** The date is an argument, and so is every place. */
    @Test
    void nothingBelowTheCommandLineReadsTheSurroundings() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should(accessTargetWhere(SURROUNDINGS))
                .check(CLASSES);
    }

    @Test
    void everyRoomSaysWhatBelongsThere() {
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(p -> !Files.isRegularFile(Path.of("src", "main", "java")
                        .resolve(p.replace('.', '/'))
                        .resolve("package-info.java")))
                .sorted()
                .toList();
        assertThat(silent).as("rooms without package-info.java").isEmpty();
    }

    @Test
    void nothingIsSetAfterwards() {
        methods()
                .that()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static final DescribedPredicate<JavaAccess<?>> SURROUNDINGS = surroundings();

    private static DescribedPredicate<JavaAccess<?>> surroundings() {
        List<DescribedPredicate<JavaAccess<?>>> calls = new ArrayList<>();
        calls.add(
                called("java.lang.System", "getenv", "getProperty", "getProperties", "currentTimeMillis", "nanoTime"));
        calls.add(called("java.util.Locale", "getDefault"));
        calls.add(called("java.util.TimeZone", "getDefault"));
        calls.add(called("java.time.ZoneId", "systemDefault"));
        calls.add(called("java.time.Clock", "systemUTC", "systemDefaultZone", "system"));
        for (String type : List.of(
                "LocalDate",
                "LocalDateTime",
                "LocalTime",
                "Instant",
                "ZonedDateTime",
                "OffsetDateTime",
                "Year",
                "YearMonth")) {
            calls.add(called("java.time." + type, "now"));
        }
        calls.add(DescribedPredicate.describe("String with the default locale", ArchitectureTest::readsDefaultLocale));
        DescribedPredicate<JavaAccess<?>> any = calls.get(0);
        for (DescribedPredicate<JavaAccess<?>> call : calls.subList(1, calls.size())) {
            any = any.or(call);
        }
        return any.as("the clock, the environment, the default locale or the time zone is read");
    }

    private static DescribedPredicate<JavaAccess<?>> called(String owner, String... names) {
        return DescribedPredicate.describe(
                owner + "." + String.join("|", names),
                call -> call.getTargetOwner().getFullName().equals(owner)
                        && List.of(names).contains(call.getTarget().getName()));
    }

    /** {@code toLowerCase()}, {@code toUpperCase()}, {@code format(text, ...)}, {@code formatted(...)}. */
    private static boolean readsDefaultLocale(JavaAccess<?> access) {
        if (!access.getTargetOwner().isEquivalentTo(String.class)
                || !(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        boolean localed = target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Locale.class));
        return !localed
                && Set.of("toLowerCase", "toUpperCase", "format", "formatted").contains(target.getName());
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String room(String name) {
        return HOME + "." + name + "..";
    }
}
