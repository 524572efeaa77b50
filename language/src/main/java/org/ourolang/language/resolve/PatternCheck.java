// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Pattern;

/** Refuses patterns that can never match or bind inconsistently. */
final class PatternCheck {
    private final Complaints complaints;

    PatternCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @param irrefutableAllowed whether the pattern may match everything */
    void check(Pattern pattern, boolean irrefutableAllowed) {
        check(pattern, irrefutableAllowed, new HashSet<>());
    }

    private void check(Pattern pattern, boolean irrefutable, Set<String> names) {
        switch (pattern) {
            case Pattern.Value p -> {}
            case Pattern.Singleton p -> {}
            case Pattern.Sequence p -> sequence(p, names);
            case Pattern.Mapping p -> mapping(p, names);
            case Pattern.ClassPattern p -> classPattern(p, names);
            case Pattern.Star p -> bind(p.name(), p.span(), names);
            case Pattern.As p -> as(p, irrefutable, names);
            case Pattern.Or p -> or(p, irrefutable, names);
        }
    }

    private void bind(String name, Span span, Set<String> names) {
        if (name != null && !names.add(name)) {
            throw complaints.error("multiple assignments to name '" + name + "' in pattern", span);
        }
    }

    private void as(Pattern.As p, boolean irrefutable, Set<String> names) {
        if (p.pattern() != null) {
            check(p.pattern(), irrefutable, names);
        } else if (!irrefutable) {
            String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
            throw complaints.error(what + " makes remaining patterns unreachable", p.span());
        }
        bind(p.name(), p.span(), names);
    }

    private void sequence(Pattern.Sequence p, Set<String> names) {
        boolean starred = false;
        for (Pattern element : p.elements()) {
            if (element instanceof Pattern.Star) {
                if (starred) {
                    throw complaints.error("multiple starred names in sequence pattern", p.span());
                }
                starred = true;
            }
        }
        p.elements().forEach(element -> check(element, true, names));
    }

    private void mapping(Pattern.Mapping p, Set<String> names) {
        Set<Object> seen = new HashSet<>();
        for (Expression key : p.keys()) {
            Object value = KeyValue.of(key);
            if (value != null && !seen.add(value)) {
                String shown = KeyValue.representation(key);
                throw complaints.error("mapping pattern checks duplicate key (" + shown + ")", p.span());
            }
        }
        p.values().forEach(value -> check(value, true, names));
        bind(p.rest(), p.span(), names);
    }

    private void classPattern(Pattern.ClassPattern p, Set<String> names) {
        for (int i = 0; i < p.keywords().size(); i++) {
            if (p.keywords().subList(0, i).contains(p.keywords().get(i))) {
                throw complaints.error(
                        "attribute name repeated in class pattern: " + p.keywords().get(i),
                        p.keywordPatterns().get(i).span());
            }
        }
        p.positional().forEach(element -> check(element, true, names));
        p.keywordPatterns().forEach(element -> check(element, true, names));
    }

    private void or(Pattern.Or p, boolean irrefutable, Set<String> names) {
        List<Set<String>> alternatives = new ArrayList<>();
        int last = p.alternatives().size() - 1;
        for (int i = 0; i <= last; i++) {
            Set<String> own = new HashSet<>();
            check(p.alternatives().get(i), irrefutable && i == last, own);
            alternatives.add(own);
            if (!own.equals(alternatives.getFirst())) {
                throw complaints.error("alternative patterns bind different names", p.span());
            }
        }
        alternatives.getFirst().forEach(name -> bind(name, p.span(), names));
    }
}
