// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.function.Function;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.OuroClass;

/**
 * What the few classes that a place of a program has met again and again answer to its question. Compiled code compares
 * the class and its version, and takes the rest for constants. As for {@link SteadyBinding}, only as long as one context runs
 * the program, and only while no more classes come than it has room for, and they seldom change: then what differs by
 * class is found fastest in the classes themselves.
 *
 * @param <A> the answer
 */
public final class SteadyClass<A> {
    private static final int ENOUGH = 16;
    private static final int ROOM = 3;
    private static final int MOST_CHANGES = 6;
    private static final Known[] NONE = {};

    private record Known(OuroClass type, Object version, Object answer) {
        boolean is(OuroClass other) {
            return other == type && other.version() == version;
        }
    }

    private final Function<OuroClass, A> question;

    /** Empty until enough was seen, and after too much was. */
    @CompilationFinal(dimensions = 1)
    private Known[] known = NONE;

    /** Null until a class is to be learned. */
    @CompilationFinal
    private Assumption singleContext;

    private int times;
    private int changes;

    /** @param question its answer, which may be null, holds as long as the class does not change */
    public SteadyClass(Function<OuroClass, A> question) {
        this.question = question;
    }

    /**
     * Asks what classes say about an attribute.
     *
     * @param name interned
     */
    public static SteadyClass<ClassAttribute> attribute(String name) {
        int hash = name.hashCode();
        return new SteadyClass<>(type -> type.find(name, hash));
    }

    /**
     * The class's answer. What is new is learned by the interpreter. When compiled code is left, it goes on either after
     * that or from the beginning: it learns in both.
     */
    @ExplodeLoop
    @SuppressWarnings("unchecked")
    public A ask(OuroClass type, Node place) {
        Known[] expected = known;
        if (CompilerDirectives.inInterpreter()) {
            observe(type, place);
            return question.apply(type);
        }
        if (expected.length == 0 || !singleContext.isValid()) {
            return question.apply(type);
        }
        for (Known each : expected) {
            if (injectBranchProbability(FASTPATH_PROBABILITY, each.is(type))) {
                return (A) each.answer;
            }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        observe(type, place);
        return question.apply(type);
    }

    private void observe(OuroClass type, Node place) {
        if (times < ENOUGH) {
            times++;
        } else if (changes < MOST_CHANGES && !knows(type) && isAlone(place)) {
            learn(type);
        }
    }

    private boolean isAlone(Node place) {
        if (singleContext == null) {
            singleContext = OuroLanguage.get(place).singleContext();
        }
        return singleContext.isValid();
    }

    private boolean knows(OuroClass type) {
        for (Known each : known) {
            if (each.is(type)) {
                return true;
            }
        }
        return false;
    }

    /** Threads of one engine may come here at once: what is known is one array, whole before it can be seen. */
    private synchronized void learn(OuroClass type) {
        changes++;
        Known[] others = Arrays.stream(known).filter(each -> each.type != type).toArray(Known[]::new);
        if (others.length == ROOM || changes == MOST_CHANGES) {
            changes = MOST_CHANGES;
            known = NONE;
            return;
        }
        Known[] more = Arrays.copyOf(others, others.length + 1);
        more[others.length] = new Known(type, type.version(), question.apply(type));
        known = more;
    }
}
