// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.OuroError;

/**
 * What is done for debuggers, profilers and programs that look at their own frames only; it costs nothing until one
 * does.
 */
public final class Tools {
    private static final Assumption ABSENT = Truffle.getRuntime().createAssumption("no tool looks at programs");

    private Tools() {}

    /** Whether no tool has looked at any program yet. */
    public static boolean areAbsent() {
        return ABSENT.isValid();
    }

    /** From now on, calls of Java's functions can be found on the stack too. */
    public static void appear() {
        ABSENT.invalidate();
        OuroError.showStacks();
    }

    /** Tells the tools that watch a suspension point that it goes on now. */
    @TruffleBoundary
    public static void tellResumption(Node point, MaterializedFrame frame) {
        for (Node each = point.getParent(); each instanceof StatementNode; each = each.getParent()) {
            if (each instanceof StatementNodeWrapper wrapper) {
                wrapper.tellResumption(frame);
                return;
            }
        }
    }

    /**
     * Notes where Java code is called that may run guest code again, as {@link #calledAt} does, but where compiled code
     * goes on: it does not see through the lambda that the other needs.
     *
     * @return what {@link #leave} takes afterwards, however the code ends
     */
    public static Node enter(Node place) {
        return EncapsulatingNodeReference.getCurrent().set(place);
    }

    /** Ends what {@link #enter} began. */
    public static void leave(Node before) {
        EncapsulatingNodeReference.getCurrent().set(before);
    }

    /** Runs Java code that may run guest code again: stacks then show where in the caller it was called. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object calledAt(Node place, Supplier<Object> code) {
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        Node before = current.set(place);
        try {
            return code.get();
        } finally {
            current.set(before);
        }
    }
}
