package org.pathwayadvisor.exploration;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/** Some of the conclusions that are known, told by number: to make a set of them anew each time would cost more. */
final class Held extends AbstractSet<Object> {
    private final List<Object> conclusions;
    private final Map<Object, Integer> numbers;
    private final BitSet held;

    /** @param held of the first numbers, those of conclusions; nobody changes it afterwards */
    Held(List<Object> conclusions, Map<Object, Integer> numbers, BitSet held) {
        this.conclusions = conclusions;
        this.numbers = numbers;
        this.held = held;
    }

    @Override
    public boolean contains(Object conclusion) {
        Integer number = numbers.get(conclusion);
        return number != null && held.get(number);
    }

    @Override
    public Iterator<Object> iterator() {
        PrimitiveIterator.OfInt numbered = held.stream().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbered.hasNext();
            }

            @Override
            public Object next() {
                return conclusions.get(numbered.nextInt());
            }
        };
    }

    @Override
    public int size() {
        return held.cardinality();
    }
}
