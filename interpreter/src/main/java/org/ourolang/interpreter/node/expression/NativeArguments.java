// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
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

    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    /** The indices of the arguments that a parameter with two stars collects. */
    @CompilationFinal(dimensions = 1)
    private final int[] extra;

    private NativeArguments(
            int given, int positional, int[] sources, Object[] defaults, String[] keywords, int[] extra) {
        this.given = given;
        this.positional = positional;
        this.sources = sources;
        this.defaults = defaults;
        this.keywords = keywords;
        this.extra = extra;
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
        int[] extra = extra(signature, positional, given, keywords);
        if (extra == null) {
            return null;
        }
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            int keyword = indexOf(signature, i, keywords);
            if (i < positional) {
                sources[i] = i;
            } else if (parameter.kind() == Kind.STAR) {
                sources[i] = REST;
            } else if (parameter.kind() == Kind.DOUBLE_STAR) {
                sources[i] = EXTRA;
            } else if (keyword >= 0) {
                sources[i] = given + keyword;
            } else if (parameter.required()) {
                return null;
            } else {
                sources[i] = DEFAULT;
                defaults[i] = parameter.defaultValue();
            }
        }
        return new NativeArguments(given, positional, sources, defaults, keywords, extra);
    }

    /** The indices of the arguments whose keywords no parameter has; null if the keywords do not fit. */
    private static int[] extra(Signature signature, int positional, int given, String[] keywords) {
        int[] extra = new int[keywords.length];
        int count = 0;
        for (int k = 0; k < keywords.length; k++) {
            int parameter = parameterOf(signature, keywords[k]);
            if (parameter < 0) {
                extra[count++] = given + k;
            } else if (parameter < positional) {
                return null;
            }
        }
        return count == 0 || signature.doubleStarIndex() >= 0 ? Arrays.copyOf(extra, count) : null;
    }

    private static int parameterOf(Signature signature, String keyword) {
        for (int i = 0; i < signature.parameters().length; i++) {
            if (isNamed(signature, i) && signature.parameters()[i].name().equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(Signature signature, int parameter, String[] keywords) {
        return isNamed(signature, parameter)
                ? Arrays.asList(keywords).indexOf(signature.parameters()[parameter].name())
                : -1;
    }

    /** Whether the parameter's value may be given by keyword. */
    private static boolean isNamed(Signature signature, int parameter) {
        Kind kind = signature.parameters()[parameter].kind();
        return parameter >= signature.positionalOnlyCount() && kind != Kind.STAR && kind != Kind.DOUBLE_STAR;
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
            case EXTRA -> extra(arguments);
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

    @ExplodeLoop
    private OuroDict extra(Object[] arguments) {
        OuroDict dict = new OuroDict();
        for (int source : extra) {
            put(dict, keywords[source - given], arguments[source + 1]);
        }
        return dict;
    }

    @TruffleBoundary
    private static void put(OuroDict dict, String keyword, Object value) {
        dict.put(keyword, value);
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
