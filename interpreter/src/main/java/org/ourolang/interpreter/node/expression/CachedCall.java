// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.reach.Step;

/**
 * What one call site knows of one body: where the value of each parameter comes from, worked out once from the names and
 * the number of the arguments.
 */
final class CachedCall extends Node implements Step.Open {
    private static final int DEFAULT = -1;
    private static final int KEYWORD_DEFAULT = -2;
    private static final int STAR = -3;
    private static final int DOUBLE_STAR = -4;

    final Code code;
    private final boolean plain;
    private final int given;
    private final int argumentCount;

    /** Per parameter the index of its argument, or where else its value comes from; null: in order, or not known. */
    @CompilationFinal(dimensions = 1)
    private final int[] sources;

    private final boolean inOrder;
    private final int defaultsNeeded;

    @Child
    private DirectCallNode body;

    /** @param argumentCount of all arguments, those with keywords included */
    CachedCall(Code code, int argumentCount, String[] keywords) {
        this.code = code;
        this.plain = code.kind() == Code.Kind.PLAIN;
        this.argumentCount = argumentCount;
        this.given = argumentCount - keywords.length;
        this.inOrder = keywords.length == 0 && code.hasOnlyPositional() && given == code.positionalCount();
        this.sources = inOrder ? null : sources(code, given, keywords);
        this.defaultsNeeded = sources == null ? 0 : defaultsNeeded(code, sources);
        this.body = DirectCallNode.create(code.startTarget());
    }

    /** The arguments as the body wants them; null where only the general binding knows what to do. */
    Object[] bind(OuroFunction function, Object[] arguments) {
        if (arguments.length != argumentCount + 1) {
            return null;
        }
        if (inOrder) {
            arguments[0] = function;
            return arguments;
        }
        return sources == null || function.defaults().length < defaultsNeeded ? null : arrange(function, arguments);
    }

    /** Calls the body, or makes what a call answers for other kinds of functions. */
    Object call(OuroFunction function, Object[] bound) {
        if (plain) {
            return body.call(bound);
        }
        if (Tools.areAbsent()) {
            return code.instantiate(function, bound);
        }
        Node before = Tools.enter(this);
        try {
            return code.instantiate(function, bound);
        } finally {
            Tools.leave(before);
        }
    }

    /** Runs the body itself, of whatever kind it is. */
    Object run(Object[] bound) {
        return body.call(bound);
    }

    @ExplodeLoop
    private Object[] arrange(OuroFunction function, Object[] arguments) {
        Object[] bound = new Object[sources.length + 1];
        bound[0] = function;
        Object[] defaults = function.defaults();
        for (int i = 0; i < sources.length; i++) {
            int source = sources[i];
            if (source >= 0) {
                bound[i + 1] = arguments[source + 1];
            } else if (source == DEFAULT) {
                bound[i + 1] = defaults[defaults.length - code.positionalCount() + i];
            } else if (source == KEYWORD_DEFAULT) {
                Object value = keywordDefault(function.keywordDefaults(), i);
                if (value == null) {
                    return null;
                }
                bound[i + 1] = value;
            } else if (source == STAR) {
                bound[i + 1] = rest(arguments);
            } else {
                bound[i + 1] = new OuroDict();
            }
        }
        return bound;
    }

    private Object keywordDefault(OuroDict defaults, int parameter) {
        if (defaults == null) {
            return null;
        }
        String name = code.variableNames()[parameter];
        int guess = parameter - code.positionalCount();
        return defaults.hasKeyAt(guess, name) ? defaults.valueAt(guess) : null;
    }

    private OuroTuple rest(Object[] arguments) {
        int count = given - code.positionalCount();
        return count <= 0
                ? OuroTuple.EMPTY
                : OuroTuple.of(Arrays.copyOfRange(arguments, code.positionalCount() + 1, given + 1));
    }

    private static int[] sources(Code code, int given, String[] keywords) {
        int positional = code.positionalCount();
        if (given > positional && !code.hasStar()) {
            return null;
        }
        int[] sources = new int[code.parameterCount()];
        int named = positional + code.keywordOnlyCount();
        Arrays.fill(sources, 0, positional, DEFAULT);
        Arrays.fill(sources, positional, named, KEYWORD_DEFAULT);
        for (int i = 0; i < Math.min(given, positional); i++) {
            sources[i] = i;
        }
        if (code.hasStar()) {
            sources[named] = STAR;
        }
        if (code.hasDoubleStar()) {
            sources[sources.length - 1] = DOUBLE_STAR;
        }
        for (int k = 0; k < keywords.length; k++) {
            int parameter = Arrays.asList(code.variableNames()).indexOf(keywords[k]);
            boolean byName = parameter >= code.positionalOnlyCount() && parameter < named && sources[parameter] < 0;
            if (!byName) {
                return null;
            }
            sources[parameter] = given + k;
        }
        return sources;
    }

    private static int defaultsNeeded(Code code, int[] sources) {
        for (int i = 0; i < code.positionalCount(); i++) {
            if (sources[i] == DEFAULT) {
                return code.positionalCount() - i;
            }
        }
        return 0;
    }
}
