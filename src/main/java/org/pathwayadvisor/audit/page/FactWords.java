package org.pathwayadvisor.audit.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.Bears;
import org.pathwayadvisor.model.Checked;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.EvidenceKind;
import org.pathwayadvisor.model.EvidenceNeed;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.HazardCell;
import org.pathwayadvisor.model.KindRegulation;
import org.pathwayadvisor.model.KindTrait;
import org.pathwayadvisor.model.LegalNeed;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NeedStudy;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Outdated;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.RegulatoryStatus;
import org.pathwayadvisor.model.RiskCell;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.model.StateLaw;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Vocabulary;

/** A condition on what other rules concluded, on what the questionnaire lists, or on a row of a table. */
final class FactWords {
    private static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(DeviceType.class, "device types"),
            Map.entry(Trait.class, "traits"),
            Map.entry(Exclusion.class, "exclusions from the device definition"),
            Map.entry(Policy.class, "policies of enforcement discretion"),
            Map.entry(StateLaw.class, "state laws"),
            Map.entry(RiskCell.class, "international risk categories"),
            Map.entry(HazardCell.class, "risks by severity and probability"),
            Map.entry(AssumptionBar.class, "answers that bar a working assumption"),
            Map.entry(EvidenceKind.class, "kinds of products"),
            Map.entry(KindTrait.class, "answers that show a kind of product"),
            Map.entry(KindRegulation.class, "regulations of a kind of product"),
            Map.entry(EvidenceNeed.class, "evidence that a kind of product needs"),
            Map.entry(LegalNeed.class, "evidence that special controls ask for"),
            Map.entry(NeedStudy.class, "studies that meet a need"));

    private final Pattern pattern;

    private FactWords(Pattern pattern) {
        this.pattern = pattern;
    }

    static Said of(Pattern pattern) {
        FactWords words = new FactWords(pattern);
        String holds = words.holds();
        return new Said(holds, words.fails(holds));
    }

    private String holds() {
        Class<?> type = pattern.type();
        if (type == Met.class) {
            return "concluded: " + each(Text::meaning, "one of the list is met");
        } else if (type == NotMet.class) {
            return "concluded: " + each(Text::negation, "it is not met");
        } else if (type == Has.class || type == CountsAs.class) {
            return "it counts as “" + each(Text::meaning, "that of the row") + "”";
        } else if (type == HasNot.class || type == CountsNotAs.class) {
            return "it does not count as “" + each(Text::meaning, "that of the row") + "”";
        } else if (type == TypeFits.class) {
            return "it fits a device type";
        } else if (type == TypeRuledOut.class) {
            return "it is not of this device type";
        } else if (type == Bears.class) {
            return "what its output does for care is concluded: " + each(Text::meaning, "as the row says");
        } else if (type == Settled.class) {
            return "the settled route: " + each(Text::meaning, "any");
        } else if (type == MayBe.class) {
            return "its route is, or may still be: " + each(Text::meaning, "any");
        } else if (type == OfType.class) {
            return "the answers show it to be of a device type of that regulation";
        } else if (type == Computed.class) {
            boolean yes = constants("answer").contains(Tri.YES);
            return "the numbers given say " + (yes ? "yes" : "no") + ": " + AnswerWords.of(constants("measure"));
        } else if (type == Checked.class) {
            return "item of the checklist: " + each(Text::meaning, "any");
        } else if (type == Listed.class) {
            return "the questionnaire lists " + each(Text::meaning, "such an entry");
        } else if (type == AllListed.class) {
            return "the questionnaire calls its list complete of: " + each(Text::meaning, "such entries");
        } else if (type == Outdated.class) {
            return "what the file says of the service's terms was read more than 180 days before the day asked";
        } else if (type == SoftwareFunction.class) {
            return "it is a software function of the product";
        } else if (type == RegulatoryStatus.class) {
            return "state of law on the day: " + each(Text::meaning, "any");
        }
        return row(type);
    }

    private String row(Class<?> type) {
        String name = TABLES.getOrDefault(type, Text.kebab(type.getSimpleName()).replace('-', ' ') + "s");
        String told = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .map(Is.class::cast)
                .map(is -> Text.kebab(is.component()).replace('-', ' ') + " " + AnswerWords.of(is.constants()))
                .collect(Collectors.joining(", "));
        return "a row of the table of " + name + (told.isEmpty() ? "" : ": " + told);
    }

    private String fails(String holds) {
        Class<?> type = pattern.type();
        if (type == Met.class && !constants("criterion").isEmpty()) {
            return "not concluded, or concluded: " + negations(constants("criterion"));
        }
        if (type == NotMet.class && !constants("criterion").isEmpty()) {
            return "not concluded, or concluded: " + AnswerWords.of(constants("criterion"));
        }
        if (type == Computed.class) {
            boolean yes = constants("answer").contains(Tri.YES);
            return "the numbers say " + (yes ? "no" : "yes") + ", or one is not given: "
                    + AnswerWords.of(constants("measure"));
        }
        if (Set.of(Has.class, HasNot.class, CountsAs.class, CountsNotAs.class).contains(type)) {
            return "not concluded that " + holds;
        }
        boolean bare = pattern.constraints().stream().noneMatch(Is.class::isInstance);
        return bare && !Vocabulary.isConclusion(type) ? "" : "otherwise than: " + holds;
    }

    private static String negations(List<Enum<?>> constants) {
        return constants.stream().map(c -> Markdown.plain(Text.negation(c))).collect(Collectors.joining("; "));
    }

    /** The words of the constants, one part after the other; {@code none} where the condition names none. */
    private String each(Function<Enum<?>, String> words, String none) {
        String text = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .map(c -> ((Is) c)
                        .constants().stream().map(words).map(Markdown::plain).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? none : text;
    }

    private List<Enum<?>> constants(String component) {
        return pattern.constraints().stream()
                .filter(c -> c instanceof Is is && is.component().equals(component))
                .flatMap(c -> ((Is) c).constants().stream())
                .<Enum<?>>map(c -> c)
                .toList();
    }
}
