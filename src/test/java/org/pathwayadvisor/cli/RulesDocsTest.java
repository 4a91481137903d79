package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.audit.page.RuleDocs;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;

/** docs/rules is written by {@code rules docs} from the rules: renew it with {@code -Dgolden.renew=true}. */
class RulesDocsTest {
    private static final Path RULES = Path.of("rules");
    private static final Path PAGES = Path.of("docs/rules");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)]+)\\)");

    private static SortedMap<String, String> pages;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        pages = RuleDocs.of(RULES, "../../rules");
    }

    @Test
    void thePagesAreUpToDate() throws IOException {
        if (Boolean.getBoolean("golden.renew")) {
            Cli run = Cli.run("rules", "docs", "--output", PAGES);
            assertThat(run.exit()).as(run.err()).isZero();
        }
        SortedMap<String, String> there = read(PAGES);
        there.remove(Folder.LIST);
        assertThat(there.keySet()).as("renew with -Dgolden.renew=true").isEqualTo(pages.keySet());
        there.forEach((name, text) ->
                assertThat(text).as("%s: renew with -Dgolden.renew=true", name).isEqualTo(pages.get(name)));
    }

    @Test
    void everyRuleHasItsPageAndNoLinkLeadsNowhere() {
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(RULES, new ArrayList<>()), List.of());
        catalogue
                .rules()
                .forEach(rule -> assertThat(pages.get(rule.file().topic().folder() + "/" + rule.provision() + ".md"))
                        .as(rule.id())
                        .contains("\n## " + rule.id() + ": ", "**Fires when all of this holds**", "**Does not fire**"));
        TreeSet<String> broken = new TreeSet<>();
        pages.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                Path target =
                        PAGES.resolve(name).getParent().resolve(link.group(1)).normalize();
                boolean page = target.startsWith(PAGES)
                        && pages.containsKey(PAGES.relativize(target).toString());
                if (!page && !Files.exists(target)) {
                    broken.add(name + " -> " + link.group(1));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void aPageSaysWhenTheRuleFiresAndWhenNot() {
        assertThat(pages.get("decision-support/CDS-180.md"))
                .contains(
                        "statute (binds)",
                        "- How soon must they act? **within hours** · `time-to-act: hours`\n",
                        "- How soon must they act? within minutes, within days, no hurry\n",
                        "**It then says**: the decision is time-critical. Read by",
                        "- A stroke alert must be acted on within minutes: the decision is time-critical (stroke).\n",
                        "- 2022-09-28: `CDS-180`, `CDS-180-2`, `CDS-180-not`, `CDS-180-not-2` took effect.\n");
        assertThat(pages.get("decision-support/CDS-140.md"))
                .contains("took the place of CDS guidance 2022.", "that day ended in this topic [CDS-145]");
        assertThat(pages.get("changes.md"))
                .contains("## 2026-01-06", "rule ended: [CDS-145](decision-support/CDS-145.md)");
        assertThat(pages.get("by-authority.md")).contains("## statute", "## project policy", "[CDS-180](");
    }

    /** A page that shows a name of the program's own is a page for programmers. */
    @Test
    void noPageShowsANameOfTheProgram() {
        Pattern code = Pattern.compile("\\$[a-z]|\\b[A-Z]{2,}_[A-Z_]+\\b|Tri\\.|insertLogical|null\\b");
        pages.forEach((name, text) -> assertThat(
                        text.lines().filter(l -> code.matcher(l).find()))
                .as(name)
                .isEmpty());
    }

    @Test
    void aChangedRuleChangesItsPageAndAFolderOfOthersIsLeftAlone() throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Path output = folder.resolve("pages");
        assertThat(Cli.run("rules", "docs", "--output", output, "--rules", rules)
                        .exit())
                .isZero();
        SortedMap<String, String> before = read(output);
        assertThat(before.get("decision-support/CDS-180.md")).contains("](../../rules/decision-support/CDS-180-");
        Cli.replace(
                rules.resolve("decision-support/CDS-180-time-critical.drl"),
                "TimeToAct.DAYS, TimeToAct.NO_HURRY",
                "TimeToAct.NO_HURRY");
        Files.delete(rules.resolve("programs/OPT-130-tap-pilot.drl"));
        Files.delete(rules.resolve("programs/OPT-130-tap-pilot.cases.yaml"));
        assertThat(Cli.run("rules", "docs", "--output", output, "--rules", rules)
                        .exit())
                .isZero();
        SortedMap<String, String> after = read(output);
        assertThat(after.get("decision-support/CDS-180.md"))
                .isNotEqualTo(before.get("decision-support/CDS-180.md"))
                .contains("**no hurry** · `time-to-act: no-hurry`");
        assertThat(before).containsKey("programs/OPT-130.md");
        assertThat(after).doesNotContainKey("programs/OPT-130.md");

        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("mine.md"), "mine");
        Cli refused = Cli.run("rules", "docs", "--output", others, "--rules", rules);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("holds files that this command did not write", "\n  help: ");
        assertThat(read(others)).containsOnlyKeys("mine.md");
        assertThat(Cli.run("rules", "docs").exit()).isEqualTo(2);
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
