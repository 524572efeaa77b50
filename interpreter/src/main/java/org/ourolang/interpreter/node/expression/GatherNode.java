// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.GeneratorLoop;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.OuroInstance;

/**
 * Feeds a function of Java with the values of a generator. The body hands them over where it yields them, as long as they
 * are taken so; otherwise it is compiled into a loop that resumes it.
 */
final class GatherNode extends Node {
    private static final int ENOUGH_STOPS = 3;

    @Child
    private BodyCaller caller = BodyCaller.create();

    @Child
    private FeedNode feed = new FeedNode();

    /** The class of all that this node feeds. */
    @CompilationFinal
    private Class<? extends Gathering> kind;

    /** How often a body stopped at a value that was wanted all the same. */
    @CompilationFinal
    private int stops;

    @CompilationFinal
    private boolean resumes;

    /** The generator that {@code iter(iterable)} makes, if it does just that; null otherwise. */
    Generator generator(OuroInstance iterable) {
        return feed.newGenerator(iterable);
    }

    /** As {@link #gather}, of a generator that nobody else knows: its end comes with the function's. */
    Object gatherAlone(Generator generator, Gathering fed) {
        try {
            return gather(generator, fed);
        } finally {
            if (generator.is(Suspendable.State.SUSPENDED)) {
                Closing.abandon(generator, generator.function().state());
            }
        }
    }

    Object gather(Generator generator, Gathering fed) {
        if (kind == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kind = fed.getClass();
        }
        Gathering gathering = CompilerDirectives.castExact(fed, kind);
        ExecutionState state = generator.function().state();
        if (stops < ENOUGH_STOPS && Tools.areAbsent() && FeedNode.canFeed(generator)) {
            if (feed.feed(generator, gathering) != Driver.SUSPENDED) {
                return gathering.result();
            }
            generator.noteStop(state);
            if (!gathering.accept(state.yielded)) {
                return gathering.result();
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            stops++;
        }
        if (!resumes) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            resumes = true;
        }
        return resume(generator, gathering, state);
    }

    private Object resume(Generator generator, Gathering gathering, ExecutionState state) {
        Code code = generator.code();
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
