// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Supplier;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Work;

/**
 * Makes guest errors: {@code throw Errors.typeError("'%s' object is not iterable", name)}. Texts know {@code %s},
 * {@code %d} and {@code %%}; a text without arguments is taken as it is.
 */
public final class Errors {
    /** Chains of contexts may be as long as memory allows: whoever walks one asks now and then whether to stop. */
    private static final int CONTEXTS_PER_POLL = 1024;

    private Errors() {}

    /** An exception of a builtin class, with the members that follow from its arguments. */
    @TruffleBoundary
    public static OuroException make(OuroClass type, Object... args) {
        OuroException exception = new OuroException(type, OuroTuple.of(args));
        ExceptionFields.initialize(exception);
        return exception;
    }

    /** To be thrown: an exception of a builtin class with these guest values as arguments. */
    @TruffleBoundary
    public static OuroError raise(OuroClass type, Object... args) {
        return new OuroError(make(type, args));
    }

    /** To be thrown: carries an exception value that exists. */
    public static OuroError of(OuroException exception) {
        return new OuroError(exception);
    }

    /** To be thrown: an exception of a builtin class with a formatted text. */
    @TruffleBoundary
    public static OuroError error(OuroClass type, String text, Object... args) {
        return args.length == 0 || !areSettled(args)
                ? raise(type, format(text, args))
                : later(type, () -> format(text, args));
    }

    /** Whether the values are shown later as they would be now. */
    private static boolean areSettled(Object[] args) {
        for (Object arg : args) {
            if (!(arg instanceof String || arg instanceof Number)) {
                return false;
            }
        }
        return true;
    }

    /**
     * To be thrown: an exception of a builtin class with a text that is made when somebody asks for it. Fit for being
     * compiled into what catches it.
     *
     * @param text must not depend on what may change
     */
    public static OuroError later(OuroClass type, Supplier<String> text) {
        OuroException exception = new OuroException(type, text);
        ExceptionFields.initialize(exception);
        return new OuroError(exception);
    }

    public static OuroError typeError(String text, Object... args) {
        return error(ExceptionTypes.TYPE_ERROR, text, args);
    }

    public static OuroError valueError(String text, Object... args) {
        return error(ExceptionTypes.VALUE_ERROR, text, args);
    }

    public static OuroError indexError(String text, Object... args) {
        return error(ExceptionTypes.INDEX_ERROR, text, args);
    }

    /**
     * Fit for being compiled into what catches it.
     *
     * @param key the missing key itself
     */
    public static OuroError keyError(Object key) {
        return new OuroError(new OuroException(ExceptionTypes.KEY_ERROR, OuroTuple.of(key)));
    }

    public static OuroError attributeError(String text, Object... args) {
        return error(ExceptionTypes.ATTRIBUTE_ERROR, text, args);
    }

    /** An AttributeError that knows its object and name, so that a suggestion can be made. */
    @TruffleBoundary
    public static OuroError attributeErrorOf(Object object, String name, String text, Object... args) {
        OuroError error = error(ExceptionTypes.ATTRIBUTE_ERROR, text, args);
        error.exception().setField("name", name);
        error.exception().setField("obj", object);
        return error;
    }

    /** {@code name 'x' is not defined}. */
    @TruffleBoundary
    public static OuroError nameNotDefined(String name) {
        OuroError error = error(ExceptionTypes.NAME_ERROR, "name '%s' is not defined", name);
        error.exception().setField("name", name);
        return error;
    }

    public static OuroError nameError(String text, Object... args) {
        return error(ExceptionTypes.NAME_ERROR, text, args);
    }

    public static OuroError unboundLocal(String name) {
        return error(
                ExceptionTypes.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '%s' where it is not associated with a value",
                name);
    }

    /** A free variable read before its cell was filled. */
    @TruffleBoundary
    public static OuroError unboundFree(String name) {
        OuroError error = error(
                ExceptionTypes.NAME_ERROR,
                "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                name);
        error.exception().setField("name", name);
        return error;
    }

    public static OuroError zeroDivision(String text, Object... args) {
        return error(ExceptionTypes.ZERO_DIVISION_ERROR, text, args);
    }

    public static OuroError overflowError(String text, Object... args) {
        return error(ExceptionTypes.OVERFLOW_ERROR, text, args);
    }

    public static OuroError memoryError() {
        return raise(ExceptionTypes.MEMORY_ERROR);
    }

    public static OuroError runtimeError(String text, Object... args) {
        return error(ExceptionTypes.RUNTIME_ERROR, text, args);
    }

    public static OuroError recursionError() {
        return raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    }

    public static OuroError notImplementedError(String text, Object... args) {
        return error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, text, args);
    }

    public static OuroError assertionError(Object... args) {
        return raise(ExceptionTypes.ASSERTION_ERROR, args);
    }

    public static OuroError bufferError(String text, Object... args) {
        return error(ExceptionTypes.BUFFER_ERROR, text, args);
    }

    public static OuroError lookupError(String text, Object... args) {
        return error(ExceptionTypes.LOOKUP_ERROR, text, args);
    }

    public static OuroError systemError(String text, Object... args) {
        return error(ExceptionTypes.SYSTEM_ERROR, text, args);
    }

    public static OuroError referenceError(String text, Object... args) {
        return error(ExceptionTypes.REFERENCE_ERROR, text, args);
    }

    public static OuroError eofError(String text, Object... args) {
        return error(ExceptionTypes.EOF_ERROR, text, args);
    }

    /** @param value null for none */
    public static OuroError stopIteration(Object value) {
        return value == null || value == None.NONE
                ? raise(ExceptionTypes.STOP_ITERATION)
                : raise(ExceptionTypes.STOP_ITERATION, value);
    }

    public static OuroError stopAsyncIteration() {
        return raise(ExceptionTypes.STOP_ASYNC_ITERATION);
    }

    public static OuroError generatorExit() {
        return raise(ExceptionTypes.GENERATOR_EXIT);
    }

    /**
     * @param module the module asked for
     * @param shown its name as a literal
     */
    @TruffleBoundary
    public static OuroError moduleNotFound(String module, String shown) {
        String reason = LeftOut.has(module) ? ": the module " + LeftOut.TEXT : "";
        OuroError error = error(ExceptionTypes.MODULE_NOT_FOUND_ERROR, "No module named %s%s", shown, reason);
        error.exception().setField("name", module);
        return error;
    }

    @TruffleBoundary
    public static OuroError importError(String module, String text, Object... args) {
        OuroError error = error(ExceptionTypes.IMPORT_ERROR, text, args);
        error.exception().setField("name", module);
        return error;
    }

    /** An OSError of the subclass that belongs to its number. */
    @TruffleBoundary
    public static OuroError osError(long number, String text, Object... filenames) {
        Object[] args = new Object[filenames.length == 0 ? 2 : filenames.length == 1 ? 3 : 5];
        java.util.Arrays.fill(args, None.NONE);
        args[0] = number;
        args[1] = text;
        if (filenames.length > 0) {
            args[2] = filenames[0];
        }
        if (filenames.length > 1) {
            args[4] = filenames[1];
        }
        return raise(ExceptionFields.osErrorType(number), args);
    }

    /** Loud refusal of what Ouro does not support. */
    public static OuroError unsupported(String feature) {
        return error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "%s is not supported by Ouro", feature);
    }

    /**
     * Sets the implicit {@code __context__} of an error raised while {@code handled} is being handled.
     *
     * @param handled null for none
     */
    @TruffleBoundary
    public static void setContext(OuroException error, OuroException handled) {
        if (handled == null || handled == error) {
            return;
        }
        OuroException slow = handled;
        boolean advanceSlow = false;
        int steps = 0;
        for (OuroException walker = handled; walker.context() != null; walker = walker.context()) {
            if (walker.context() == error) {
                walker.setContext(null);
                break;
            }
            if (advanceSlow) {
                slow = slow.context();
            }
            if (slow == walker.context()) {
                break;
            }
            advanceSlow = !advanceSlow;
            if (++steps % CONTEXTS_PER_POLL == 0) {
                Work.poll();
            }
        }
        error.setContext(handled);
    }

    @TruffleBoundary
    static String format(String text, Object... args) {
        if (args.length == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        int next = 0;
        int done = 0;
        for (int at = text.indexOf('%'); at >= 0 && at + 1 < text.length(); at = text.indexOf('%', done)) {
            out.append(text, done, at);
            char kind = text.charAt(at + 1);
            if (kind == 's' || kind == 'd') {
                out.append(args[next++]);
            } else {
                out.append(kind);
            }
            done = at + 2;
        }
        return out.append(text, done, text.length()).toString();
    }
}
