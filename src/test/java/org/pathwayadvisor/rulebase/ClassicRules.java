package org.pathwayadvisor.rulebase;

import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The rule files through drools-mvel, the second and independent compiler. */
public final class ClassicRules {
    private ClassicRules() {}

    /** The same files, compiled the other way. */
    public static RuleBase load(List<RuleFile> files) {
        return RuleBase.load(
                files,
                sitting -> compile(
                        sitting,
                        files.stream()
                                .filter(f -> f.topic().sitting() == sitting)
                                .toList()));
    }

    private static KieBase compile(Sitting sitting, List<RuleFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.pathwayadvisor.classic", sitting.name(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (RuleFile file : files) {
            system.write(
                    "src/main/resources/org/pathwayadvisor/model/" + file.path().getFileName(), file.text());
        }
        KieBuilder builder = services.newKieBuilder(system).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }
}
