// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of exception groups (PEP 654). */
final class ExceptionGroups {
    /** Asks whether an exception matches a condition. */
    @FunctionalInterface
    private interface Matcher {
        boolean matches(OuroException exception);
    }

    /** The matching and the remaining part; null for an empty one. */
    private record Parts(OuroException match, OuroException rest) {}

    private ExceptionGroups() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", ExceptionGroups::make);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            Arity.noKeywords(ExceptionMethods.of(self).type().name(), kwargs);
            ExceptionMethods.of(self).setArgs((OuroTuple) args);
            return None.NONE;
        });
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        type.getter("message", self -> ExceptionMethods.of(self).field("message"));
        type.getter("exceptions", self -> ExceptionMethods.of(self).field("exceptions"));
        type.method("__str__(self, /)", self -> text(ExceptionMethods.of(self)));
        type.method("derive(self, excs, /)", (self, exceptions) -> Calls.call(
                ExceptionTypes.BASE_EXCEPTION_GROUP, ExceptionMethods.of(self).field("message"), exceptions));
        type.method("split(self, matcher_value, /)", (self, condition) -> {
            Parts parts = split(ExceptionMethods.of(self), matcher(condition));
            return OuroTuple.of(ExceptionMethods.orNone(parts.match), ExceptionMethods.orNone(parts.rest));
        });
        type.method("subgroup(self, matcher_value, /)", (self, condition) ->
                ExceptionMethods.orNone(split(ExceptionMethods.of(self), matcher(condition)).match));
    }

    private static Object make(Object[] bound) {
        OuroClass cls = (OuroClass) bound[0];
        OuroTuple args = (OuroTuple) bound[1];
        if (args.size() != 2) {
            throw Errors.typeError(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", args.size());
        }
        if (!(args.get(0) instanceof String)) {
            throw Errors.typeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not %s", Types.name(args.get(0)));
        }
        OuroTuple exceptions = sequence(args.get(1));
        OuroException group = new OuroException(checkedClass(cls, exceptions), args);
        group.setField("message", args.get(0));
        group.setField("exceptions", exceptions);
        return group;
    }

    private static OuroTuple sequence(Object value) {
        boolean sequence = Types.of(value).lookup("__getitem__") != null
                && !(value instanceof OuroDict)
                && !(value instanceof OuroSet);
        if (!sequence) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        OuroTuple exceptions = OuroTuple.of(Iteration.toArray(value));
        if (exceptions.size() == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (int i = 0; i < exceptions.size(); i++) {
            if (!(exceptions.get(i) instanceof OuroException)) {
                throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
        }
        return exceptions;
    }

    private static OuroClass checkedClass(OuroClass cls, OuroTuple exceptions) {
        boolean nested = false;
        for (Object exception : exceptions.items) {
            nested |= !((OuroException) exception).type().isSubclassOf(ExceptionTypes.EXCEPTION);
        }
        if (cls == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            return nested ? cls : ExceptionTypes.EXCEPTION_GROUP;
        }
        if (nested && cls == ExceptionTypes.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (nested && cls.isSubclassOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", cls.name());
        }
        return cls;
    }

    private static String text(OuroException group) {
        int count = members(group).size();
        return group.field("message") + " (" + count + " sub-exception" + (count == 1 ? "" : "s") + ")";
    }

    private static OuroTuple members(OuroException group) {
        return (OuroTuple) group.field("exceptions");
    }

    private static Matcher matcher(Object condition) {
        if (isExceptionType(condition)) {
            return exception -> exception.type().isSubclassOf((OuroClass) condition);
        }
        if (condition instanceof OuroTuple types && types.size() > 0 && allExceptionTypes(types)) {
            return exception -> {
                for (Object type : types.items) {
                    if (exception.type().isSubclassOf((OuroClass) type)) {
                        return true;
                    }
                }
                return false;
            };
        }
        if (condition instanceof OuroTuple types && types.size() == 0) {
            return exception -> false;
        }
        if (!(condition instanceof OuroClass) && Calls.isCallable(condition)) {
            return exception -> Truth.isTrue(Calls.call(condition, exception));
        }
        throw Errors.typeError(
                "expected an exception type, a tuple of exception types, or a callable (other than a class)");
    }

    private static boolean isExceptionType(Object value) {
        return value instanceof OuroClass cls && cls.isSubclassOf(ExceptionTypes.BASE_EXCEPTION);
    }

    private static boolean allExceptionTypes(OuroTuple types) {
        for (Object type : types.items) {
            if (!isExceptionType(type)) {
                return false;
            }
        }
        return true;
    }

    private static Parts split(OuroException exception, Matcher matcher) {
        if (matcher.matches(exception)) {
            return new Parts(exception, null);
        }
        if (!exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
            return new Parts(null, exception);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> remaining = new ArrayList<>();
        for (Object member : members(exception).items) {
            Parts parts = split((OuroException) member, matcher);
            if (parts.match != null) {
                matching.add(parts.match);
            }
            if (parts.rest != null) {
                remaining.add(parts.rest);
            }
        }
        return new Parts(derive(exception, matching), derive(exception, remaining));
    }

    private static OuroException derive(OuroException group, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        Object made = Calls.method(group, "derive", OuroList.from(members));
        boolean isGroup = made instanceof OuroException exception
                && exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
        if (!isGroup) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        OuroException derived = (OuroException) made;
        derived.setTraceback(group.traceback());
        derived.setContext(group.context());
        if (group.cause() != null || group.suppressContext()) {
            derived.setCause(group.cause());
            derived.setSuppressContext(group.suppressContext());
        }
        Object notes = Attributes.getOrNull(group, "__notes__");
        if (notes != null && Indexes.isIterable(notes)) {
            Attributes.set(derived, "__notes__", new OuroList(Iteration.toArray(notes)));
        }
        return derived;
    }
}
