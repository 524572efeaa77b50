// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.Signature.Kind;
import org.ourolang.interpreter.object.Signature.Parameter;

/** Where each parameter of a function of Java gets its value from, for calls of one shape; worked out once. */
final class NativeArguments {
    private static final int DEFAULT = -1;
    private static final int REST = -2;
    private static final int EXTRA = -3;

    private final int given;
    private final int positional;

    /** Per parameter the argument's index, or one of the constants. */
    @CompilationFinal(dimensions = 1)
    private final int[] sources;

    @CompilationFinal(dimensions = 1)
    private final Object[] defaults;

    private NativeArguments(int given, int positional, int[] sources, Object[] defaults) {
        this.given = given;
        this.positional = positional;
        this.sources = sources;
        this.defaults = defaults;
    }

    /**
     * @param count the number of arguments, of which the last have the names {@code keywords}
     * @return null if the arguments do not fit, or only in a way that is rare
     */
    static NativeArguments of(Signature signature, int count, String[] keywords) {
        int given = count - keywords.length;
        int positional = Math.min(given, signature.positionalCount());
        if (given > positional && signature.starIndex() < 0) {
            return null;
        }
        Parameter[] parameters = signature.parameters();
        int[] sources = new int[parameters.length];
        Object[] defaults = new Object[parameters.length];
        int named = 0;
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            int keyword = i >= signature.positionalOnlyCount() ? indexOf(parameter, keywords) : -1;
            if (i < positional) {
                sources[i] = i;
            } else if (parameter.kind() == Kind.STAR) {
                sources[i] = REST;
            } else if (parameter.kind() == Kind.DOUBLE_STAR) {
                sources[i] = EXTRA;
            } else if (keyword >= 0) {
                sources[i] = given + keyword;
                named++;
            } else if (parameter.required()) {
                return null;
            } else {
                sources[i] = DEFAULT;
                defaults[i] = parameter.defaultValue();
            }
        }
        return named == keywords.length ? new NativeArguments(given, positional, sources, defaults) : null;
    }

    private static int indexOf(Parameter parameter, String[] keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (keywords[i].equals(parameter.name())) {
                return i;
            }
        }
        return -1;
    }

    int parameterCount() {
        return sources.length;
    }

    /** @param arguments element 0 is free, then the argument values */
    Object value(Object[] arguments, int index) {
        int source = sources[index];
        return switch (source) {
            case DEFAULT -> defaults[index];
            case REST -> rest(arguments);
            case EXTRA -> new OuroDict();
            default -> arguments[source + 1];
        };
    }

    /** The values of all parameters. */
    @ExplodeLoop
    Object[] values(Object[] arguments) {
        Object[] values = new Object[sources.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments, i);
        }
        return values;
    }

    private Object rest(Object[] arguments) {
        if (given == positional) {
            return OuroTuple.EMPTY;
        }
        Object[] rest = new Object[given - positional];
        copyRest(arguments, rest);
        return OuroTuple.of(rest);
    }

    @ExplodeLoop
    private void copyRest(Object[] arguments, Object[] rest) {
        for (int i = 0; i < given - positional; i++) {
            rest[i] = arguments[positional + i + 1];
        }
    }
}
