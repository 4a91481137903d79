package org.pathwayadvisor.rulebase;

import java.lang.reflect.RecordComponent;

/** What a compiled unit depends on besides its rule files: the shapes of the model's records and the engine. */
final class BuildKey {
    /** The version of the engine, held equal to the pom by a test. */
    static final String ENGINE = "10.2.0";

    static final String VALUE = compute();

    private BuildKey() {}

    private static String compute() {
        Hash hash = new Hash().add(ENGINE).add("unit-format-2");
        Vocabulary.all().forEach((name, type) -> {
            hash.add(name);
            for (RecordComponent c : type.getRecordComponents()) {
                hash.add(c.getName()).add(c.getType().getName());
                if (c.getType().isEnum()) {
                    for (Object constant : c.getType().getEnumConstants()) {
                        hash.add(((Enum<?>) constant).name());
                    }
                }
            }
        });
        return hash.hex();
    }
}
