// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;

/** Runs bodies of generators that hand their values to a gathering, through a small cache of targets. */
public final class FeedNode extends Node {
    private static final int LIMIT = 4;

    private final SteadyClass iterators = new SteadyClass("__iter__");

    @Children
    private final Target[] targets = new Target[LIMIT];

    @Child
    private IndirectCallNode indirect;

    /** Whether the generator has not begun, and is one for iterating only. */
    public static boolean canFeed(Generator generator) {
        return generator.is(Suspendable.State.CREATED) && (generator.code().flags() & Code.ITERABLE_COROUTINE) == 0;
    }

    /** The generator function that {@code iter(instance)} calls; null if it does something else. */
    public OuroFunction iteratorFunction(OuroInstance instance) {
        return iterators.find(instance.type(), this).value() instanceof OuroFunction function
                && iterates(function.code())
                        ? function
                        : null;
    }

    private static boolean iterates(Code code) {
        return code.kind() == Code.Kind.GENERATOR
                && (code.flags() & Code.ITERABLE_COROUTINE) == 0
                && code.hasOnlyPositional()
                && code.positionalCount() == 1;
    }

    /** As {@link #feed(Generator, Gathering)}, of a generator that nobody knows: it is made only if it stops. */
    public Object feed(OuroFunction function, OuroInstance self, Gathering gathering) {
        return call(function.code(), new Object[] {function, null, new Object[] {function, self}, gathering});
    }

    /**
     * Starts a generator for which {@link #canFeed} holds.
     *
     * @return what the body returned, or {@link Driver#SUSPENDED} at a value that was not taken
     */
    public Object feed(Generator generator, Gathering gathering) {
        OuroFunction function = generator.function();
        Object[] bound = generator.beginFeeding();
        boolean ended = true;
        try {
            Object result = call(function.code(), new Object[] {function, generator, bound, gathering});
            ended = result != Driver.SUSPENDED;
            return result;
        } finally {
            generator.endFeeding(ended);
        }
    }

    @ExplodeLoop
    private Object call(Code code, Object[] arguments) {
        for (Target target : targets) {
            if (target == null) {
                break;
            }
            if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                return target.body.call(arguments);
            }
        }
        if (targets[LIMIT - 1] == null) {
            learn(code);
            return call(code, arguments);
        }
        if (indirect == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            indirect = insert(IndirectCallNode.create());
        }
        return indirect.call(code.feedTarget(), arguments);
    }

    /** Threads of one engine may come here at once; each target is whole before it can be seen. */
    private void learn(Code code) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Target made = new Target(code);
        atomic(() -> {
            int free = 0;
            while (free < LIMIT && targets[free] != null && targets[free].code != code) {
                free++;
            }
            if (free < LIMIT && targets[free] == null) {
                insert(made);
                VarHandle.storeStoreFence();
                targets[free] = made;
            }
        });
    }

    private static final class Target extends Node {
        private final Code code;

        @Child
        private DirectCallNode body;

        Target(Code code) {
            this.code = code;
            this.body = DirectCallNode.create(code.feedTarget());
        }
    }
}
