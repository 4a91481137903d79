package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void explainsATermOnceWhereItIsFirstUsed() {
        Glossary glossary = new Glossary();
        assertThat(glossary.gloss("510(k) clearance. De Novo request, De Novo."))
                .isEqualTo("510(k) clearance (shows equivalence to a marketed device). "
                        + "De Novo request (creates a new device type), De Novo.");
        assertThat(glossary.gloss("510(k) clearance")).isEqualTo("510(k) clearance");
    }

    @Test
    void keepsBracketsSimple() {
        assertThat(new Glossary().gloss("Premarket approval (PMA)."))
                .isEqualTo("Premarket approval (PMA: FDA approves on clinical evidence).");
        assertThat(new Glossary().gloss("IMDRF category III (not the FDA class)"))
                .isEqualTo("IMDRF category III (not the FDA class)");
    }

    @Test
    void tellsClassesApart() {
        assertThat(new Glossary().gloss("FDA class II")).isEqualTo("FDA class II (middle of three device classes)");
        assertThat(new Glossary().gloss("FDA class III")).isEqualTo("FDA class III (highest of three device classes)");
        assertThat(new Glossary().gloss("FDA class I")).isEqualTo("FDA class I (lowest of three device classes)");
    }

    @Test
    void leavesUsersAndCitationsAlone() {
        Glossary glossary = new Glossary();
        assertThat(Prose.plain(glossary.gloss(Prose.verbatim("PMA helper") + " " + Prose.verbatim("FD&C Act 510(k)"))))
                .isEqualTo("PMA helper FD&C Act 510(k)");
        assertThat(glossary.gloss("a PMA")).contains("(FDA approves");
    }

    @Test
    void isShort() {
        assertThat(Glossary.terms())
                .allSatisfy(term -> assertThat(term.gloss().split(" ")).hasSizeBetween(3, 6));
    }
}
