package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a question or a rule can reach, and the graph behind it. */
class RulesGraphTest {
    private static JsonNode json(Object... words) throws IOException {
        Cli run = Cli.run(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void everyEdgeEndsAtANodeAndEveryRuleConcludesSomething() throws IOException {
        JsonNode graph = json("rules", "graph", DAY);
        Set<String> nodes = new HashSet<>();
        graph.at("/nodes")
                .forEach(n -> assertThat(nodes.add(n.at("/id").asText())).isTrue());
        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        for (JsonNode e : graph.at("/edges")) {
            assertThat(nodes).contains(e.at("/from").asText(), e.at("/to").asText());
            from.add(e.at("/from").asText());
            to.add(e.at("/to").asText());
        }
        assertThat(nodes.stream().filter(n -> n.startsWith("rule:")))
                .isNotEmpty()
                .allMatch(from::contains);
        assertThat(to).contains("pathway:510k", "pathway:pma", "pathway:not-a-device", "conclusion:type-fits QAS");
        assertThat(Cli.run("rules", "graph", DAY).out())
                .isEqualTo(Cli.run("rules", "graph", DAY).out());
        assertThat(Cli.run("rules", "graph", DAY, "--format", "dot").out())
                .startsWith("digraph rules {")
                .contains("\"question:inputs\" -> \"rule:CDS-010-not\" [label=\"image: yes\"]")
                .endsWith("}\n");
    }

    @Test
    void aQuestionReachesRulesThroughConclusionsRowsAndTheSettledRoute() throws IOException {
        JsonNode image = json("rules", "impact", "inputs.image", DAY, "--format", "json");
        assertThat(image.at("/direct").toString()).contains("rule:CDS-010-not", "rule:CDS-010");
        assertThat(image.at("/rules").toString()).contains("\"CDS-280-not\"").contains("\"CLS-010\"");
        assertThat(image.at("/pathways").toString()).contains("not-a-device", "510k", "pma");
        String yes = image.at("/byAnswer/image: yes/rules").toString();
        String no = image.at("/byAnswer/image: no/rules").toString();
        assertThat(yes).contains("\"CDS-010-not\"").doesNotContain("\"CDS-010\"");
        assertThat(no).contains("\"CDS-010\"").doesNotContain("\"CDS-010-not\"");
        assertThat(Cli.run("rules", "impact", "image.draws", DAY).out())
                .contains("READ BY", "QAS", "IN ALL IT CAN INFLUENCE", "pathways: ", "BY ANSWER");
    }

    @Test
    void aRuleReachesWhatRestsOnItsConclusion() throws IOException {
        JsonNode rule = json("rules", "impact", "SEQ-100", DAY, "--format", "json");
        assertThat(rule.at("/pathways").toString()).contains("510k").doesNotContain("pma");
        assertThat(rule.at("/conclusions").toString()).contains("route 510k");
        assertThat(rule.at("/rules")).as("duties of the settled route").isNotEmpty();
        Cli unknown = Cli.run("rules", "impact", "image.drws", DAY);
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.err()).contains("`image.drws` is no question and no rule", "did you mean `image.draws`?");
    }
}
