// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;

/** Exception groups: creation, splitting and the leaves. */
public final class ExceptionGroups {
    private ExceptionGroups() {}

    /** {@code BaseExceptionGroup.__new__(type, message, exceptions)}. */
    @TruffleBoundary
    public static OuroException create(OuroClass type, Object[] arguments) {
        if (arguments.length != 2) {
            throw Errors.typeError(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", arguments.length);
        }
        Object message = arguments[0];
        if (!Types.isExactInstance(message, BuiltinTypes.STR)) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                    Types.argumentName(message));
        }
        if (!isSequence(arguments[1])) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        Object[] members = Iteration.toArray(arguments[1]);
        if (members.length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean baseOnly = false;
        for (int i = 0; i < members.length; i++) {
            if (!(members[i] instanceof OuroException member)) {
                throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
            baseOnly |= !member.type().isSubclassOf(ExceptionTypes.EXCEPTION);
        }
        OuroException group = new OuroException(chooseType(type, baseOnly), OuroTuple.of(arguments));
        group.setField("message", message);
        group.setField("exceptions", OuroTuple.of(members));
        return group;
    }

    private static boolean isSequence(Object value) {
        return value instanceof OuroList
                || value instanceof OuroTuple
                || !(value instanceof org.ourolang.interpreter.object.OuroDict)
                        && !(value instanceof org.ourolang.interpreter.object.OuroSet)
                        && Types.of(value).lookup("__getitem__") != null;
    }

    private static OuroClass chooseType(OuroClass type, boolean baseOnly) {
        if (type == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            return baseOnly ? type : ExceptionTypes.EXCEPTION_GROUP;
        }
        if (baseOnly && type == ExceptionTypes.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (baseOnly && type.isSubclassOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type.name());
        }
        return type;
    }

    public static boolean isGroup(Object value) {
        return value instanceof OuroException exception
                && exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** The direct members. */
    public static Object[] members(OuroException group) {
        return ((OuroTuple) group.field("exceptions")).items;
    }

    static String str(OuroException group) {
        Object message = group.field("message");
        int count = group.field("exceptions") instanceof OuroTuple members ? members.size() : 0;
        return Representation.str(message) + " (" + count + " sub-exception" + (count == 1 ? ")" : "s)");
    }

    /** The two parts of a group by a condition; each null when empty. */
    public record Split(OuroException matching, OuroException rest) {}

    /**
     * {@code group.split(condition)}: structure, messages and tracebacks are kept.
     *
     * @param exception a group or a single exception
     * @param condition asked of groups first, then of leaves
     */
    @TruffleBoundary
    public static Split split(OuroException exception, Predicate<OuroException> condition) {
        if (condition.test(exception)) {
            return new Split(exception, null);
        }
        if (!isGroup(exception)) {
            return new Split(null, exception);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Object member : members(exception)) {
            Split parts = split((OuroException) member, condition);
            if (parts.matching != null) {
                matching.add(parts.matching);
            }
            if (parts.rest != null) {
                rest.add(parts.rest);
            }
        }
        return new Split(derive(exception, matching), derive(exception, rest));
    }

    /** {@code group.derive(members)} with traceback, cause, context and notes copied; null for no members. */
    @TruffleBoundary
    public static OuroException derive(OuroException group, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        Object made = Calls.method(group, "derive", OuroList.from(members));
        if (!isGroup(made)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        OuroException derived = (OuroException) made;
        derived.setTraceback(group.traceback());
        derived.setContext(group.context());
        derived.setCause(group.cause());
        Object notes = Attributes.getOrNull(group, "__notes__");
        if (notes != null) {
            Attributes.set(derived, "__notes__", OuroList.of(Iteration.toArray(notes)));
        }
        return derived;
    }

    /** The native {@code derive}: a plain group of the same message. */
    @TruffleBoundary
    public static OuroException plainDerive(OuroException group, Object members) {
        Object[] arguments = {group.field("message"), members};
        OuroException made = create(ExceptionTypes.BASE_EXCEPTION_GROUP, arguments);
        return made;
    }

    /** The condition that {@code split}, {@code subgroup} and {@code except*} take: classes or a callable. */
    @TruffleBoundary
    public static Predicate<OuroException> condition(Object matcher) {
        boolean classes = matcher instanceof OuroTuple tuple && tuple.size() > 0
                || matcher instanceof OuroClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION);
        if (classes) {
            return exception -> Exceptions.matches(exception, matcher);
        }
        if (Calls.isCallable(matcher) && !(matcher instanceof OuroClass)) {
            return exception -> Truth.isTrue(Calls.call(matcher, exception));
        }
        throw Errors.typeError("expected an exception type, a tuple of exception types, or a callable (other than a "
                + "class)");
    }

    /** What an {@code except*} clause takes; a lone exception becomes a group. {@code matching} is null for nothing. */
    @TruffleBoundary
    public static Split matchStar(OuroException exception, Object handler) {
        checkStarHandler(handler);
        if (!isGroup(exception)) {
            if (!Exceptions.matches(exception, handler)) {
                return new Split(null, exception);
            }
            Object[] arguments = {"", OuroTuple.of(exception)};
            OuroException wrapped = create(ExceptionTypes.BASE_EXCEPTION_GROUP, arguments);
            wrapped.setTraceback(exception.traceback());
            return new Split(wrapped, null);
        }
        if (Exceptions.matches(exception, handler)) {
            return new Split(exception, null);
        }
        Object pair = Calls.method(exception, "split", handler);
        if (!(pair instanceof OuroTuple parts) || parts.size() < 2) {
            throw Errors.typeError(
                    "%s.split must return a tuple, not %s", exception.type().name(), Types.name(pair));
        }
        return new Split(orNull(parts.get(0)), orNull(parts.get(1)));
    }

    private static OuroException orNull(Object value) {
        return value == None.NONE ? null : (OuroException) value;
    }

    private static void checkStarHandler(Object handler) {
        Object[] parts = handler instanceof OuroTuple tuple ? tuple.items : new Object[] {handler};
        for (Object part : parts) {
            if (!(part instanceof OuroClass type) || !type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
            if (type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError(
                        "catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }
}
