package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.ModelProvider.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What a product could use: the table says at most what to sign, the questionnaire goes before it. */
class ModelProvidersTest {
    private static final Path SCENARIOS = Path.of("src", "test", "resources", "data-scenarios");

    @Test
    void noRowOfTheTableMakesAServiceUsableForPatientData() {
        DataAssessment data = assess("T04-ciphertext-without-the-key", Products.DAY);
        assertThat(data.modelProviders()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.says()).isEmpty();
            assertThat(p.state()).isNotEqualTo(State.USABLE);
        });
        assertThat(provider(data, "ChatGPT Free").state()).isEqualTo(State.NOT_USABLE);
        assertThat(provider(data, "AI Studio").state()).isEqualTo(State.NOT_KNOWN);
        assertThat(provider(data, "Bedrock").missing()).isNotEmpty();
    }

    @Test
    void whatTheQuestionnaireSaysOfAServiceGoesBeforeItsRow() {
        DataAssessment data = assess("T08-wrong-party", Products.DAY);
        ModelProvider claude = data.modelProviders().get(0);
        assertThat(claude.says()).isEqualTo("Claude");
        assertThat(claude.provider()).isEqualTo("Anthropic");
        assertThat(claude.state()).isEqualTo(State.USABLE_IF);
        assertThat(claude.because()).contains("CLD-040");
        assertThat(data.modelProviders().stream().filter(p -> p.service().contains("HIPAA-ready")))
                .hasSize(1);
    }

    @Test
    void aRowReadMoreThanHalfAYearAgoIsReadAgain() {
        LocalDate read = LocalDate.parse(provider(assess("T04-ciphertext-without-the-key", Products.DAY), "Bedrock")
                .read());
        assertThat(bedrock(read.plusDays(180)).stale()).isFalse();
        ModelProvider old = bedrock(read.plusDays(181));
        assertThat(old.stale()).isTrue();
        assertThat(old.missing()).anyMatch(m -> m.contains(read.toString()));
    }

    @Test
    void whatNobodyReadIsNotKnown() {
        ModelProvider others = provider(assess("T04-ciphertext-without-the-key", Products.DAY), "Cohere");
        assertThat(others.read()).isEmpty();
        assertThat(others.stale()).isTrue();
        assertThat(others.state()).isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void outsideHipaaNoRowIsUsableAsItStandsEither() {
        Answers app = Questionnaires.load(Path.of("questionnaires", "health-data", "minors-therapist.yaml"));
        Law law = Products.today();
        DataAssessment data = new DataAssessor(law, new Reasons(law)).assess(app);
        assertThat(data.modelProviders().stream().filter(p -> p.says().isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(p -> {
                    assertThat(p.state()).isNotEqualTo(State.USABLE);
                    assertThat(p.missing()).isNotEmpty();
                });
    }

    @Test
    void anAccountThatTrainsIsNotUsableForWhatNobodyAgreedToTrainOn() {
        DataAssessment no = app(Tri.NO);
        for (String account : List.of("ChatGPT Free", "Claude Free", "Gemini for consumers")) {
            ModelProvider provider = provider(no, account);
            assertThat(provider.state()).as(account).isEqualTo(State.NOT_USABLE);
            assertThat(provider.because()).containsExactly("FTC-055");
            assertThat(provider.missing()).anyMatch(m -> m.contains("keep it from training"));
        }
        assertThat(provider(no, "Claude Team").state()).isEqualTo(State.USABLE_IF);
        assertThat(provider(no, "Bedrock").because()).isEmpty();
    }

    @Test
    void anAccountThatTrainsIsUsableIfPeopleAgreedOrWhileNobodyHasSaid() {
        assertThat(provider(app(Tri.YES), "ChatGPT Free").because()).isEmpty();
        ModelProvider open = provider(app(Tri.UNKNOWN), "ChatGPT Free");
        assertThat(open.state()).isEqualTo(State.USABLE_IF);
        assertThat(open.missing()).anyMatch(m -> m.contains("keep it from training"));
        assertThat(provider(app(Tri.UNKNOWN), "Claude Team").missing()).noneMatch(m -> m.contains("ask each person"));
    }

    @Test
    void underHipaaAnAccountWithoutAgreementIsStoppedByItsRule() {
        ModelProvider account = provider(assess("T05-zero-retention-without-agreement", Products.DAY), "ChatGPT Free");
        assertThat(account.state()).isEqualTo(State.NOT_USABLE);
        assertThat(account.because()).contains("BAA-020");
        assertThat(account.missing()).isEmpty();
    }

    /** The chatbot for teenagers, outside HIPAA. */
    private static DataAssessment app(Tri trainingAgreed) {
        Answers app = Questionnaires.load(Path.of("questionnaires", "health-data", "minors-therapist.yaml"));
        Key key = new Key("teenagers", "promises.training-agreed");
        Answers said = app.keep((k, given) -> !k.equals(key));
        Law law = Products.today();
        return new DataAssessor(law, new Reasons(law))
                .assess(
                        trainingAgreed == Tri.UNKNOWN
                                ? said
                                : said.with(Map.of(key, Given.of(trainingAgreed, Text.word(trainingAgreed)))));
    }

    private static ModelProvider bedrock(LocalDate day) {
        return provider(assess("T04-ciphertext-without-the-key", day), "Bedrock");
    }

    private static ModelProvider provider(DataAssessment data, String service) {
        return data.modelProviders().stream()
                .filter(p -> p.service().contains(service))
                .findFirst()
                .orElseThrow();
    }

    private static DataAssessment assess(String scenario, LocalDate day) {
        Answers answers = Questionnaires.load(SCENARIOS.resolve(scenario + ".yaml"));
        Law law = Products.advisor().law(day);
        return new DataAssessor(law, new Reasons(law)).assess(answers);
    }
}
