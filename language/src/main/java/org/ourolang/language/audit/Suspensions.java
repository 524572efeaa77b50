// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.language.source.Span;

/** Where the awaits of a file may suspend. */
final class Suspensions {
    private record Key(Span span, Site.Kind kind) {}

    private final Set<Key> points = new HashSet<>();
    private final Set<Span> spans = new HashSet<>();

    Suspensions(List<Site> sites) {
        for (Site site : sites) {
            if (site.verdict() != Verdict.NEVER) {
                points.add(new Key(site.span(), site.kind()));
                spans.add(site.span());
            }
        }
    }

    /** Whether some await there may suspend. */
    boolean at(Span span) {
        return spans.contains(span);
    }

    boolean at(Span span, Site.Kind kind) {
        return points.contains(new Key(span, kind));
    }
}
