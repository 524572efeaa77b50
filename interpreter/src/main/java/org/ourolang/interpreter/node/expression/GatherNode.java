// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.GeneratorLoop;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Gathering;

/** Feeds a function of Java with the values of a generator, whose body is compiled into the loop. */
final class GatherNode extends Node {
    @Child
    private BodyCaller caller = BodyCaller.create();

    private final Class<? extends Gathering> kind;

    /** @param kind the class of all that this node feeds */
    GatherNode(Class<? extends Gathering> kind) {
        this.kind = kind;
    }

    Object gather(Generator generator, Gathering fed) {
        Gathering gathering = CompilerDirectives.castExact(fed, kind);
        Code code = generator.code();
        ExecutionState state = generator.function().state();
        if (generator.is(Suspendable.State.CREATED) && !GeneratorLoop.prime(generator, code, state, caller)) {
            GeneratorLoop.end(generator, false);
            return gathering.result();
        }
        for (int turns = 0;; turns++) {
            GeneratorLoop.Advance how = GeneratorLoop.advance(generator, code, state, caller);
            if (how == GeneratorLoop.Advance.IN_FRAME) {
                if (!take(generator.exactFrame(), caller.yieldSlot(code), gathering)) {
                    return gathering.result();
                }
            } else if (how == GeneratorLoop.Advance.ENDED) {
                GeneratorLoop.end(generator, false);
                LoopNode.reportLoopCount(this, turns);
                return gathering.result();
            } else if (!gathering.accept(state.yielded)) {
                return gathering.result();
            }
        }
    }

    private static boolean take(MaterializedFrame yielding, int slot, Gathering gathering) {
        if (yielding.isLong(slot)) {
            return gathering.acceptLong(yielding.getLong(slot));
        }
        if (yielding.isDouble(slot)) {
            return gathering.accept(yielding.getDouble(slot));
        }
        Object value = yielding.getObject(slot);
        yielding.setObject(slot, null);
        return gathering.accept(value);
    }
}
