// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.object.Gathering;

/** Offers values to a gathering; one whose class is the only one met here is compiled in. */
final class OfferNode extends Node {
    /** The class of all gatherings met so far; null before the first, {@link Gathering} itself for several. */
    @CompilationFinal
    private Class<? extends Gathering> kind;

    boolean offer(Gathering gathering, Object value) {
        learn(gathering);
        return kind == Gathering.class
                ? takes(gathering, value)
                : CompilerDirectives.castExact(gathering, kind).takes(value);
    }

    boolean offerLong(Gathering gathering, long value) {
        learn(gathering);
        return kind == Gathering.class
                ? takes(gathering, value)
                : CompilerDirectives.castExact(gathering, kind).takesLong(value);
    }

    private void learn(Gathering gathering) {
        if (kind != Gathering.class && kind != gathering.getClass()) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kind = kind == null ? gathering.getClass() : Gathering.class;
        }
    }

    @TruffleBoundary
    private static boolean takes(Gathering gathering, Object value) {
        return gathering.takes(value);
    }
}
