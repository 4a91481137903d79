package org.pathwayadvisor.audit.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** One pathway follows once all is answered, and what says that FDA asks for nothing never stands beside a heavier one. */
final class OnePathway implements Judge {
    private final Routes routes;

    OnePathway(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Verdict judge(List<World> worlds, boolean unknown) {
        Set<Object> certain = routes.of(worlds.get(0).certain());
        Set<Object> reachable = routes.of(worlds.get(0).reachable());
        Optional<Pathway> settled = routes.settled(certain);
        if (reachable.isEmpty()) {
            return unknown ? Verdict.HOLDS : Verdict.FAILS;
        }
        if (settled.isPresent() && Routes.lighter(certain, settled.get()).isPresent()) {
            return Verdict.FAILS;
        }
        boolean clash = routes.candidates(reachable, certain).stream()
                .anyMatch(p -> Routes.lighter(reachable, p).isPresent());
        boolean one =
                settled.isPresent() && routes.candidates(reachable, certain).equals(Set.of(settled.get()));
        boolean done = reachable.equals(certain);
        return !clash && (one || unknown || done) || done ? Verdict.HOLDS : Verdict.OPEN;
    }

    @Override
    public String wrong(List<World> worlds) {
        Set<Object> certain = routes.of(worlds.get(0).certain());
        Optional<Pathway> settled = routes.settled(certain);
        return settled.isEmpty()
                ? "no pathway follows"
                : "`" + Text.word(Routes.lighter(certain, settled.get()).orElseThrow()) + "` follows beside `"
                        + Text.word(settled.get()) + "`, which is heavier";
    }
}
