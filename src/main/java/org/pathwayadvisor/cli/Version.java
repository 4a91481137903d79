package org.pathwayadvisor.cli;

import org.pathwayadvisor.Advisor;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Pathway Advisor " + Advisor.VERSION};
    }
}
