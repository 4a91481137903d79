package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook, in a clone made by git itself: a good rule is committed, a broken one is not. */
class PreCommitTest {
    private static final String RULE = "rules/hipaa/GOV-030-security-certificates.drl";

    @TempDir
    Path folder;

    private Path clone;

    @BeforeEach
    void cloneByGit() throws Exception {
        assumeTrue(Files.exists(Path.of(".git")), "the project is no clone here");
        clone = folder.resolve("clone");
        assertThat(run(Path.of("."), "git", "clone", "-q", "--no-local", ".", clone.toString()))
                .isZero();
        Cli.copyRules(clone.resolve("rules"), Comparator.naturalOrder());
        Files.createDirectories(clone.resolve(".githooks"));
        Files.write(clone.resolve(".githooks/pre-commit"), Files.readAllBytes(Path.of(".githooks/pre-commit")));
        assertThat(clone.resolve(".githooks/pre-commit").toFile().setExecutable(true))
                .isTrue();
        git("config", "user.name", "A. Reader");
        git("config", "user.email", "reader@example.org");
        git("config", "commit.gpgsign", "false");
        git("add", "-A");
        run(clone, "git", "commit", "-qm", "As it stands", "--no-verify"); // nothing, where all is committed
        git("config", "core.hooksPath", ".githooks");
    }

    @Test
    void aGoodRuleIsCommittedAndABrokenOneIsNot() throws Exception {
        Path rule = clone.resolve(RULE);
        Cli.replace(rule, "\" )\n    @authority", " once more\" )\n    @authority");
        git("add", "-A");
        assertThat(commit()).as(said()).isZero();

        Cli.replace(rule, " once more\" )", " once more.\" )");
        git("add", "-A");
        Cli.replace(rule, " once more.\" )", " once more\" )"); // what counts is the index, not the folder
        assertThat(commit()).as(said()).isNotZero();
        assertThat(said())
                .contains("rules/hipaa/GOV-030-security-certificates.drl:3: ", "ends with a full stop")
                .contains("(error title-form)")
                .contains("`pathway rules lint` does not hold");
    }

    @Test
    void aCaseThatFailsAndARuleThatCannotBeReadAreNotCommitted() throws Exception {
        Path cases = clone.resolve("rules/hipaa/GOV-030-security-certificates.cases.yaml");
        String text = Files.readString(cases);
        Files.writeString(cases, text.replaceFirst("then: +\\[finding GOV-030 [^]]*]", "then: []"));
        git("add", "-A");
        assertThat(commit()).isNotZero();
        assertThat(said()).contains("unexpected: finding GOV-030", "`pathway rules test` does not hold");

        Files.writeString(cases, text);
        Path rule = clone.resolve(RULE);
        Cli.replace(rule, "when\n", "wen\n");
        git("add", "-A");
        assertThat(commit()).isNotZero();
        assertThat(said()).contains("this is not a rule");
    }

    @Test
    void whatIsNoRuleIsNoneOfItsBusiness() throws Exception {
        Files.writeString(clone.resolve("note.txt"), "beside the rules\n");
        Files.writeString(clone.resolve("rules/README.md"), "# Another\n");
        git("add", "-A");
        assertThat(commit("false")).as(said()).isZero();
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(run(clone, command.toArray(String[]::new))).as(said()).isZero();
    }

    private int commit() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return commit(java + " -cp " + System.getProperty("java.class.path") + " " + Main.class.getName());
    }

    private int commit(String pathway) throws Exception {
        return run(clone, "env", "PATHWAY=" + pathway, "git", "commit", "-qm", "A change");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private int run(Path place, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        return builder.start().waitFor();
    }
}
