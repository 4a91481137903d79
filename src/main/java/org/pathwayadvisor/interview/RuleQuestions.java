package org.pathwayadvisor.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.NextQuestions;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.SoFar;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.report.SoFarLine;

/** Asks the rules of one day. */
final class RuleQuestions implements Questions {
    private final Supplier<Law> law;
    private NextQuestions questions;

    RuleQuestions(Supplier<Law> law) {
        this.law = law;
    }

    /** Made when first wanted: until then the law may still be loading. */
    private NextQuestions questions() {
        if (questions == null) {
            questions = new NextQuestions(law.get());
        }
        return questions;
    }

    @Override
    public Optional<Sheet> next(Answers answers, Set<String> parked, Set<String> ready) {
        return questions()
                .card(answers, parked, ready)
                .map(card -> new Sheet(card.rows().stream()
                        .map(open -> Asked.of(open, answers))
                        .toList()));
    }

    @Override
    public String soFar(Answers answers, Set<String> parked, About about) {
        if (Opening.unnamed(answers)) {
            return "so far: nothing is known yet";
        }
        SoFar soFar = questions().soFar(answers);
        Set<String> open = new HashSet<>(soFar.open());
        open.removeAll(parked);
        String line = SoFarLine.of(soFar.recommendation(), open.size());
        return about == About.ROUTE
                ? line
                : line + "; health data: "
                        + Text.meaning(questions().verdict(answers)).toLowerCase(Locale.ROOT);
    }

    /** Apart from the rest, so that what is known of the answers so far stays known. */
    @Override
    public List<Pathway> possible(Answers answers) {
        return new NextQuestions(law.get()).soFar(answers).recommendation().possible();
    }

    @Override
    public String authority(String citation) {
        Authority authority = law.get().reference().authorities().get(citation);
        return authority == null ? "" : " (" + authority.kind() + "): " + authority.title();
    }
}
