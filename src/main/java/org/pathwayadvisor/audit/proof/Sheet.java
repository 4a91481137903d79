package org.pathwayadvisor.audit.proof;

/** A combination of answers as a questionnaire. */
final class Sheet {
    private Sheet() {}

    static String of(Module module, int[] chosen) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                out.append(module.inputs().get(i).name()).append(": ")
                        .append(module.inputs().get(i).values().get(chosen[i]).value()).append('\n');
            }
        }
        return out.toString();
    }
}
