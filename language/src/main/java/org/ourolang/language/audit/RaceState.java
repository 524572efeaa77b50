// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.source.Span;

/** Which looks at shared state the local variables come from, and which of the looks other tasks may have outdated. */
final class RaceState {
    /** One look at shared state; two looks at one place are two, since time lies between them. */
    static final class Look {
        final String location;
        final Span span;
        final int line;
        /** The locks that were held. */
        final Set<Span> locks;

        Look(String location, Span span, int line, Set<Span> locks) {
            this.location = location;
            this.span = span;
            this.line = line;
            this.locks = locks;
        }
    }

    /** The looks of which one, by the path that was taken, gave a value its knowledge of one piece of shared state. */
    record Source(String location, Set<Look> alternatives) {}

    private final Map<Variable, Map<String, Set<Look>>> carried = new HashMap<>();
    /** By look, the line of the first possible switch since. */
    private final Map<Look, Integer> outdated = new IdentityHashMap<>();

    private final Set<Look> looks = new HashSet<>();
    private boolean dead;

    RaceState copy() {
        RaceState state = new RaceState();
        state.become(this);
        return state;
    }

    static RaceState unreachable() {
        RaceState state = new RaceState();
        state.dead = true;
        return state;
    }

    boolean isDead() {
        return dead;
    }

    void leave() {
        dead = true;
    }

    private void become(RaceState other) {
        carried.clear();
        other.carried.forEach((variable, sources) -> {
            Map<String, Set<Look>> copy = new LinkedHashMap<>();
            sources.forEach((location, set) -> copy.put(location, new LinkedHashSet<>(set)));
            carried.put(variable, copy);
        });
        outdated.clear();
        outdated.putAll(other.outdated);
        looks.clear();
        looks.addAll(other.looks);
        dead = other.dead;
    }

    /** Takes in what may hold on another path. */
    void join(RaceState other) {
        if (other.dead) {
            return;
        }
        if (dead) {
            become(other);
            return;
        }
        other.carried.forEach((variable, sources) -> {
            Map<String, Set<Look>> own = carried.computeIfAbsent(variable, key -> new LinkedHashMap<>());
            sources.forEach((location, set) -> own.computeIfAbsent(location, key -> new LinkedHashSet<>()).addAll(set));
        });
        other.outdated.forEach(outdated::putIfAbsent);
        looks.addAll(other.looks);
    }

    Look look(String location, Span span, int line, Set<Span> locks) {
        Look look = new Look(location, span, line, locks);
        looks.add(look);
        return look;
    }

    /** Other tasks may run at the line. */
    void switchAt(int line) {
        looks.forEach(look -> outdated.putIfAbsent(look, line));
    }

    /** The line where other tasks may have run since the look; 0 for none. */
    int switchSince(Look look) {
        return outdated.getOrDefault(look, 0);
    }

    boolean isFresh(Source source) {
        return source.alternatives.stream().noneMatch(outdated::containsKey);
    }

    Set<Source> of(Variable variable) {
        Set<Source> sources = new LinkedHashSet<>();
        carried.getOrDefault(variable, Map.of())
                .forEach((location, set) -> sources.add(new Source(location, Set.copyOf(set))));
        return sources;
    }

    /** The variable gets a value that comes from the sources; a fresh one counts instead of outdated ones. */
    void assign(Variable variable, Set<Source> sources) {
        Map<String, Set<Look>> own = new LinkedHashMap<>();
        Set<String> fresh = new HashSet<>();
        sources.stream().filter(this::isFresh).forEach(source -> fresh.add(source.location));
        for (Source source : sources) {
            if (isFresh(source) || !fresh.contains(source.location)) {
                own.computeIfAbsent(source.location, key -> new LinkedHashSet<>()).addAll(source.alternatives);
            }
        }
        carried.put(variable, own);
    }

    /** What the state says, without telling apart the looks of different turns of a loop. */
    Object summary() {
        Map<Variable, Set<Object>> summary = new HashMap<>();
        carried.forEach((variable, sources) -> sources.values()
                .forEach(set -> set.forEach(look -> summary.computeIfAbsent(variable, key -> new HashSet<>())
                        .add(Map.entry(look.span, outdated.containsKey(look))))));
        return summary;
    }
}
