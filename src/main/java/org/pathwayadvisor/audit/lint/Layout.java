package org.pathwayadvisor.audit.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleFile;

/** Whether a rule file looks as rules/README.md shows it, so that any two can be held beside each other. */
final class Layout {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_RULE = 60;
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]+[a-z]*(-[a-z0-9]+)+\\.drl");
    private static final Pattern TIGHT = Pattern.compile("\\([^ )]|[^ (]\\)");

    private final Remarks remarks;

    Layout(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param rules the rules of the file */
    void check(RuleFile file, List<Rule> rules) {
        String name = file.path().getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            remarks.add(
                    Check.FILE_NAME,
                    file.at(0),
                    "the file name `" + name + "` is not an id and a few words in small letters",
                    "such as `CDS-180-time-critical.drl`");
        }
        lines(file);
        order(rules);
        for (Rule rule : rules) {
            long length = lengthOf(rule);
            if (length > LONGEST_RULE) {
                remarks.add(
                        Check.FILE_LENGTH,
                        file.at(rule.line()),
                        "`" + rule.id() + "` has " + length + " lines",
                        "one provision in at most " + LONGEST_RULE + " lines; many alike things are rows of a table");
            }
        }
    }

    private static long lengthOf(Rule rule) {
        return rule.file()
                        .text()
                        .lines()
                        .skip(rule.line() - 1L)
                        .takeWhile(l -> !l.equals("end"))
                        .count()
                + 1;
    }

    private void lines(RuleFile file) {
        List<String> lines = file.text().lines().toList();
        boolean conditions = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            conditions = line.equals("when") || conditions && !line.equals("end");
            String bare = line.replaceAll("\"[^\"]*\"", "\"\"").replaceFirst("//.*", "");
            boolean indented = !line.strip().startsWith("@") || line.startsWith("    @");
            if (!line.equals(line.stripTrailing())
                    || line.contains("\t")
                    || !indented
                    || conditions && TIGHT.matcher(bare).find()) {
                remarks.add(
                        Check.SPACING,
                        file.at(i + 1),
                        "the spaces of this line are not as in other rules",
                        "four spaces before metadata and conditions, one inside each bracket, none at the end, no tab");
            }
            if (conditions && line.length() > LONGEST_LINE) {
                remarks.add(
                        Check.LINE_LENGTH,
                        file.at(i + 1),
                        "the line has " + line.length() + " letters",
                        "at most " + LONGEST_LINE + ": go on in the next line, eight spaces in");
            }
        }
    }

    /** The provision first, then its limbs by number, then its negation and that one's limbs. */
    private void order(List<Rule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            Rule before = rules.get(i - 1);
            Rule here = rules.get(i);
            boolean alike = before.provision().equals(here.provision());
            boolean same = here.id().contains("-not") == before.id().contains("-not");
            if (alike && same && here.id().compareTo(before.id()) < 0) {
                remarks.add(
                        Check.RULE_ORDER,
                        here.file().at(here.line()),
                        "`" + here.id() + "` stands behind `" + before.id() + "`",
                        "limbs stand in the order of their numbers");
            }
        }
    }
}
