package org.pathwayadvisor.audit.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** The pathway of the second world, in which one answer is worse, is never lighter than that of the first. */
final class NeverLighter implements Judge {
    private final Routes routes;

    NeverLighter(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Verdict judge(List<World> worlds, boolean unknown) {
        Set<Pathway> better = candidates(worlds.get(0));
        Set<Pathway> worse = candidates(worlds.get(1));
        Optional<Pathway> heaviest = comparable(better).stream().max(Comparator.naturalOrder());
        Optional<Pathway> lightest = comparable(worse).stream().min(Comparator.naturalOrder());
        if (heaviest.isEmpty() || lightest.isEmpty() || heaviest.get().compareTo(lightest.get()) <= 0) {
            return Verdict.HOLDS;
        }
        return done(worlds.get(0)) && done(worlds.get(1)) ? Verdict.FAILS : Verdict.OPEN;
    }

    private static List<Pathway> comparable(Collection<Pathway> pathways) {
        return pathways.stream().filter(Pathway::comparable).toList();
    }

    private boolean done(World world) {
        return candidates(world).size() < 2
                && (routes.settled(routes.of(world.certain())).isPresent()
                        || routes.of(world.reachable()).isEmpty());
    }

    private Set<Pathway> candidates(World world) {
        return routes.candidates(routes.of(world.reachable()), routes.of(world.certain()));
    }

    @Override
    public String wrong(List<World> worlds) {
        return "the pathway becomes `" + word(worlds.get(1)) + "` and was `" + word(worlds.get(0)) + "`";
    }

    private String word(World world) {
        return routes.settled(routes.of(world.certain())).map(Text::word).orElse("none");
    }
}
