// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.EnumSet;
import org.ourolang.language.source.Span;

/** What a scope does with a name. */
final class Symbol {
    /** The ways a name can be mentioned. */
    enum Flag {
        USED,
        /** Used in more than one place. */
        REPEATED,
        /** Read in a way by which its value may come to be known elsewhere. */
        SHARED,
        ASSIGNED,
        /** Assigned by imports alone. */
        IMPORTED,
        PARAMETER,
        GLOBAL,
        NONLOCAL,
        ANNOTATED,
        ITERATION_VARIABLE,
        TYPE_PARAMETER
    }

    /** Where the name lives. */
    enum Place {
        LOCAL,
        CELL,
        FREE,
        GLOBAL_EXPLICIT,
        GLOBAL_IMPLICIT
    }

    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    /** Where the name was declared global or nonlocal, or null. */
    Span declaration;

    Place place;

    void remove(Flag flag) {
        flags.remove(flag);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    void add(Flag flag) {
        flags.add(flag);
    }

    /** Whether the scope binds the name. */
    boolean isBound() {
        return has(Flag.ASSIGNED) || has(Flag.PARAMETER) || has(Flag.TYPE_PARAMETER);
    }
}
