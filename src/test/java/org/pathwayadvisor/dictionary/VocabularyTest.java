package org.pathwayadvisor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Who;
import org.pathwayadvisor.reference.Reference;

/** Holds the words of the model and of its questions. */
class VocabularyTest {
    /** Words of DRL and MVEL, in lower case: a component of such a name breaks a rule that reads it. */
    private static final Set<String> KEYWORDS = Set.of(("function when rule query in contains is new empty not or and"
                    + " exists from end then package import global declare memberof matches soundslike str this null true"
                    + " false if else elseif for return def with assert do while foreach until switch case default proto"
                    + " isdef instanceof strsim convertable_to forall accumulate acc collect action reverse result over"
                    + " init enabled salience duration timer lock attributes template eval entry point unit window event"
                    + " calendars dialect extends excludes modify update insert delete retract insertlogical"
                    + " static void break continue try catch finally throw int long double float boolean char byte short"
                    + " nil untyped var activation agenda auto focus group loop active date effective expires")
            .split(" "));

    /** Questions that no law asks: they place the product. Evidence, safety and readiness may rest on our own policy. */
    private static final List<Pattern> WITHOUT_LAW = List.of(
            Pattern.compile("product\\.(stage|used-today)"),
            Pattern.compile("condition\\.name"),
            Pattern.compile("does|patient-data|baa|country"),
            Pattern.compile(
                    "(data|plan)\\..*"));

    @Test
    void noRecordComponentIsNamedLikeAWordOfTheRuleLanguage() {
        SoftAssertions all = new SoftAssertions();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.pathwayadvisor.model")) {
            if (type.isRecord()) {
                for (RecordComponent part : type.reflect().getRecordComponents()) {
                    all.assertThat(KEYWORDS)
                            .as("%s.%s", type.getSimpleName(), part.getName())
                            .doesNotContain(part.getName().toLowerCase(Locale.ROOT));
                }
            }
        }
        all.assertAll();
    }

    @Test
    void everySectionNamesItsSubjectFirst() {
        for (Class<? extends Record> section : Sections.ALL) {
            RecordComponent first = section.getRecordComponents()[0];
            assertThat(first.getName()).as(section.getSimpleName()).isEqualTo("subject");
            assertThat(first.getType()).as(section.getSimpleName()).isEqualTo(String.class);
        }
    }

    @Test
    void everyQuestionAndEveryReasonIsASentence() {
        SoftAssertions all = new SoftAssertions();
        for (Ask ask : Dictionary.all()) {
            all.assertThat(ask.question().text()).as(ask.path()).matches("[A-Z].*[?.]");
            all.assertThat(ask.question().why()).as("why of " + ask.path()).matches("[A-Z].*\\.");
        }
        all.assertAll();
    }

    @Test
    void noTwoQuestionsAskTheSame() {
        assertThat(Dictionary.all()).extracting(a -> a.question().text()).doesNotHaveDuplicates();
    }

    @Test
    void everyClosedChoiceCanBeUnanswered() {
        for (Ask ask : Dictionary.all()) {
            if (ask.kind() == Kind.CHOICE) {
                Object[] constants = ask.record()
                        .getRecordComponents()[ask.position()]
                        .getType()
                        .getEnumConstants();
                assertThat(constants[constants.length - 1].toString())
                        .as(ask.path())
                        .isEqualTo("UNKNOWN");
            }
            if (ask.kind() == Kind.SET) {
                assertThat(ask.choices()).as(ask.path()).noneMatch(c -> c.word().equals("unknown"));
            }
        }
    }

    @Test
    void everyChoiceHasPlainWords() {
        for (Ask ask : Dictionary.all()) {
            for (Choice choice : ask.choices()) {
                assertThat(choice.meaning())
                        .as("%s %s", ask.path(), choice.word())
                        .isNotBlank()
                        .doesNotContain("_");
            }
            assertThat(ask.choices()).extracting(Choice::meaning).as(ask.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theShortFormHasAtMostTwentyFiveQuestions() {
        List<Ask> first =
                Dictionary.all().stream().filter(a -> a.question().first()).toList();
        long lists = first.stream()
                .map(a -> a.section().scope())
                .filter(s -> s != Scope.PRODUCT && s != Scope.FUNCTION)
                .distinct()
                .count();
        long others = first.stream()
                .filter(a -> List.of(Scope.PRODUCT, Scope.FUNCTION)
                        .contains(a.section().scope()))
                .count();
        assertThat(others + lists).isBetween(20L, 25L);
    }

    @Test
    void questionsOfTheShortFormAreOfferedToEverybody() {
        for (Ask ask : Dictionary.all()) {
            if (ask.question().first()) {
                assertThat(ask.question().opens()).as(ask.path()).isEmpty();
            }
        }
    }

    @Test
    void everyOpenerNamesAQuestionAndOneOfItsChoices() {
        SoftAssertions all = new SoftAssertions();
        for (Ask ask : Dictionary.all()) {
            for (String opener : ask.question().opens()) {
                String[] words = opener.split(" ");
                Ask other = Dictionary.find(words[0]);
                all.assertThat(other).as("%s opens with %s", ask.path(), opener).isNotNull();
                if (other != null && !words[1].equals("unknown")) {
                    all.assertThat(other.choice(words[1]))
                            .as("%s opens with %s", ask.path(), opener)
                            .isNotNull();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void somebodyWhoCanAnswerForItMakesEveryJudgement() {
        for (Ask ask : Dictionary.all()) {
            if (ask.question().judgement()) {
                assertThat(ask.question().who())
                        .as(ask.path())
                        .isIn(Who.CLINICIAN, Who.RA, Who.ENGINEER, Who.LEGAL, Who.PM);
                assertThat(ask.closed()).as(ask.path()).isTrue();
            }
        }
    }

    @Test
    void everyQuestionCitesTheLawThatAsksItUnlessNoneDoes() {
        SoftAssertions all = new SoftAssertions();
        for (Ask ask : Dictionary.all()) {
            boolean none = ask.section().care()
                    || WITHOUT_LAW.stream().anyMatch(p -> p.matcher(ask.path()).matches());
            String authority = ask.question().authority();
            if (!none) {
                all.assertThat(authority).as(ask.path()).isNotBlank();
            }
            all.assertThat(authority).as(ask.path()).isEqualTo(authority.strip());
            all.assertThat(authority.isEmpty() && ask.question().judgement())
                    .as("%s is a judgement under no law", ask.path())
                    .isFalse();
        }
        all.assertAll();
    }

    @Test
    void everyCitedLawIsOnRecord() {
        Set<String> known = Reference.load(Path.of("rules"), new ArrayList<>())
                .authorities()
                .keySet();
        SoftAssertions all = new SoftAssertions();
        for (Ask ask : Dictionary.all()) {
            if (!ask.question().authority().isEmpty()) {
                all.assertThat(known).as(ask.path()).contains(ask.question().authority());
            }
        }
        all.assertAll();
    }
}
