// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;

/** Runs bodies of generators that hand their values to a gathering. */
public final class FeedNode extends Node {
    private final SteadyClass<ClassAttribute> iterators = SteadyClass.attribute("__iter__");

    @Child
    private BodyCaller bodies = BodyCaller.create();

    /** Whether the generator has not begun, and is one for iterating only. */
    public static boolean canFeed(Generator generator) {
        return generator.is(Suspendable.State.CREATED) && (generator.code().flags() & Code.ITERABLE_COROUTINE) == 0;
    }

    /** The generator function that {@code iter(instance)} calls; null if it does something else. */
    public OuroFunction iteratorFunction(OuroInstance instance) {
        return iterators.ask(instance.type(), this).value() instanceof OuroFunction function
                && iterates(function.code())
                        ? function
                        : null;
    }

    /** The generator that {@code iter(instance)} makes, not begun and known to nobody else; null if it does something else. */
    public Generator newGenerator(OuroInstance instance) {
        OuroFunction function = iteratorFunction(instance);
        return function == null ? null : new Generator(function, new Object[] {function, instance});
    }

    private static boolean iterates(Code code) {
        return code.kind() == Code.Kind.GENERATOR
                && (code.flags() & Code.ITERABLE_COROUTINE) == 0
                && code.hasOnlyPositional()
                && code.positionalCount() == 1;
    }

    /** As {@link #feed(Generator, Gathering)}, of a generator that nobody knows: it is made only if it stops. */
    public Object feed(OuroFunction function, OuroInstance self, Gathering gathering) {
        return bodies.feed(function.code(), new Object[] {function, null, new Object[] {function, self}, gathering});
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
            Object result = bodies.feed(function.code(), new Object[] {function, generator, bound, gathering});
            ended = result != Driver.SUSPENDED;
            return result;
        } finally {
            generator.endFeeding(ended);
        }
    }
}
