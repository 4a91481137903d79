package org.pathwayadvisor.audit.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was examined, for a screen and for other programs. */
public final class ProofText {
    private static final int LONG = 24;

    private ProofText() {}

    /** One stage's heading. */
    public static String head(Stage stage) {
        return stage.word() + ": " + stage.question() + "\n";
    }

    /** What came of one check. */
    public static String of(Check check) {
        StringBuilder page = new StringBuilder("  " + (check.holds() ? "holds  " : "FAILS  ") + check.what() + "\n");
        page.append("         ").append(covered(check)).append('\n');
        check.example().ifPresent(e -> {
            page.append("         ").append(e.what()).append("; for example with this questionnaire:\n");
            e.questionnaire()
                    .lines()
                    .forEach(line -> page.append("           ").append(line).append('\n'));
        });
        return page.toString();
    }

    /** What was tried, in words that claim no more. */
    public static String covered(Check check) {
        String of = count(check.questions().size(), "question");
        if (!check.apart().isEmpty()) {
            of += " and " + count(check.apart().size(), "judgement") + " made apart";
        }
        String unknown = check.unknown() ? ", unknown included" : "";
        if (!check.holds()) {
            return "looked at combinations of " + of + unknown + " until this one";
        }
        return check.strength() == 0
                ? "checked all " + number(check.combinations()) + " combinations of " + of + unknown
                : "too many combinations of " + of + " to check all: checked " + number(check.combinations())
                        + ", among them every combination of any " + check.strength();
    }

    /** The last line of all. */
    public static String end(List<StageProof> proofs) {
        long checks = proofs.stream().mapToLong(p -> p.checks().size()).sum();
        long failed = proofs.stream()
                .flatMap(p -> p.checks().stream())
                .filter(c -> !c.holds())
                .count();
        return (checks - failed) + " of " + checks + " properties hold. Complete is not correct: "
                + "whether a rule says what the law says is not shown here.\n";
    }

    /** The same for other programs. */
    public static Map<String, Object> fields(List<StageProof> proofs) {
        List<Object> stages = new ArrayList<>();
        for (StageProof proof : proofs) {
            Map<String, Object> stage = new LinkedHashMap<>();
            stage.put("stage", proof.stage().word());
            stage.put("holds", proof.holds());
            stage.put("checks", proof.checks().stream().map(ProofText::fields).toList());
            stages.add(stage);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("holds", proofs.stream().allMatch(StageProof::holds));
        root.put("stages", stages);
        return root;
    }

    private static Map<String, Object> fields(Check check) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("property", check.what());
        fields.put("holds", check.holds());
        fields.put("complete", check.holds() && check.strength() == 0);
        fields.put("strength", check.strength());
        fields.put("combinations", check.combinations().toString());
        fields.put("unknownIncluded", check.unknown());
        fields.put("groups", check.groups());
        fields.put("questions", check.questions());
        fields.put("judgedApart", check.apart());
        check.example().ifPresent(e -> {
            fields.put("wrong", e.what());
            fields.put("questionnaire", e.questionnaire());
        });
        return fields;
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(BigInteger number) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        if (digits.length() <= LONG) {
            return digits;
        }
        int power = number.toString().length() - 1;
        BigDecimal head = new BigDecimal(number).movePointLeft(power).round(new MathContext(2, RoundingMode.DOWN));
        return "(more than " + head.toPlainString() + " x 10^" + power + ")";
    }
}
