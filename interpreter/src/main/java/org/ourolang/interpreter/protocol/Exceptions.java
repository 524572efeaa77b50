// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionFields;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;

/** Exception values: creation, texts, what {@code raise} accepts, groups. */
public final class Exceptions {
    private static final Set<OuroClass> WRITERS = Set.of(
            ExceptionTypes.KEY_ERROR,
            ExceptionTypes.BASE_EXCEPTION_GROUP,
            ExceptionTypes.OS_ERROR,
            ExceptionTypes.SYNTAX_ERROR,
            ExceptionTypes.IMPORT_ERROR,
            ExceptionTypes.UNICODE_ERROR,
            ExceptionTypes.ATTRIBUTE_ERROR,
            ExceptionTypes.NAME_ERROR);

    private Exceptions() {}

    /** {@code BaseException.__new__}: the arguments, without members. OSError picks its subclass by errno. */
    @TruffleBoundary
    public static OuroException create(OuroClass type, Object[] arguments) {
        OuroClass actual = type == ExceptionTypes.OS_ERROR ? osErrorType(arguments) : type;
        if (type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
            return ExceptionGroups.create(type, arguments);
        }
        return new OuroException(actual, OuroTuple.of(arguments));
    }

    /** The class of which {@code OSError(*arguments)} makes an instance. */
    public static OuroClass osErrorType(Object[] arguments) {
        boolean numbered = arguments.length >= 2 && arguments.length <= 5;
        Object first = numbered ? arguments[0] : None.NONE;
        Object number = first instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : first;
        return number instanceof Long errno ? ExceptionFields.osErrorType(errno) : ExceptionTypes.OS_ERROR;
    }

    /** {@code BaseException.__init__}: sets the arguments and the members that follow from them. */
    @TruffleBoundary
    public static void initialize(OuroException exception, Object[] arguments, String[] keywords) {
        int positional = arguments.length - keywords.length;
        exception.setArgs(OuroTuple.of(java.util.Arrays.copyOf(arguments, positional)));
        for (int i = 0; i < keywords.length; i++) {
            initializeKeyword(exception, keywords[i], arguments[positional + i]);
        }
        ExceptionFields.initialize(exception);
    }

    private static void initializeKeyword(OuroException exception, String keyword, Object value) {
        OuroClass type = exception.type();
        String owner;
        List<String> names;
        if (type.isSubclassOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
            owner = "AttributeError";
            names = List.of("name", "obj");
        } else if (type.isSubclassOf(ExceptionTypes.NAME_ERROR)) {
            owner = "NameError";
            names = List.of("name");
        } else if (type.isSubclassOf(ExceptionTypes.IMPORT_ERROR)) {
            owner = "ImportError";
            names = List.of("name", "path", "name_from");
        } else {
            throw Errors.typeError("%s() takes no keyword arguments", type.name());
        }
        if (!names.contains(keyword)) {
            throw Suggestions.unexpectedKeyword(owner, keyword, names);
        }
        exception.setField(keyword, value);
    }

    /** {@code str(exception)} by the builtin class's own rule. */
    @TruffleBoundary
    public static String str(OuroException exception) {
        OuroClass writer = writer(exception.type());
        OuroTuple args = exception.args();
        if (writer == ExceptionTypes.KEY_ERROR && args.size() == 1) {
            return Representation.repr(args.get(0));
        }
        if (writer == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            return ExceptionGroups.str(exception);
        }
        if (writer == ExceptionTypes.OS_ERROR
                && (exception.field("errno") != null || exception.field("filename") != null)) {
            return osErrorText(exception);
        }
        if (writer == ExceptionTypes.SYNTAX_ERROR) {
            return syntaxErrorText(exception);
        }
        if (writer == ExceptionTypes.IMPORT_ERROR && exception.field("msg") instanceof String text) {
            return text;
        }
        if (writer == ExceptionTypes.UNICODE_ERROR && exception.field("reason") != null) {
            return UnicodeErrorText.of(exception);
        }
        return switch (args.size()) {
            case 0 -> "";
            case 1 -> Representation.str(args.get(0));
            default -> Representation.repr(args);
        };
    }

    /** The first builtin exception that has a {@code __str__} of its own in the reference; null for BaseException's. */
    private static OuroClass writer(OuroClass type) {
        for (OuroClass each : type.mro()) {
            if (WRITERS.contains(each)) {
                return each;
            }
        }
        return null;
    }

    private static String osErrorText(OuroException exception) {
        StringBuilder text = new StringBuilder("[Errno ");
        text.append(fieldText(exception, "errno")).append("] ").append(fieldText(exception, "strerror"));
        if (exception.field("filename") != null) {
            text.append(": ").append(Representation.repr(exception.field("filename")));
        }
        if (exception.field("filename2") != null) {
            text.append(" -> ").append(Representation.repr(exception.field("filename2")));
        }
        return text.toString();
    }

    private static String fieldText(OuroException exception, String name) {
        Object value = exception.field(name);
        return value == null ? "None" : Representation.str(value);
    }

    private static String syntaxErrorText(OuroException exception) {
        Object message = exception.field("msg");
        String text = message == null ? "None" : Representation.str(message);
        Object file = exception.field("filename");
        Object line = exception.field("lineno");
        boolean named = file instanceof String;
        boolean numbered = line instanceof Long;
        if (!named && !numbered) {
            return text;
        }
        String shortName = named ? ((String) file).substring(((String) file).lastIndexOf('/') + 1) : null;
        if (named && numbered) {
            return text + " (" + shortName + ", line " + line + ")";
        }
        return named ? text + " (" + shortName + ")" : text + " (line " + line + ")";
    }

    /** {@code repr(exception)} by the builtin rule. */
    @TruffleBoundary
    public static String repr(OuroException exception) {
        OuroTuple args = exception.args();
        String name = exception.type().name();
        return args.size() == 1
                ? name + "(" + Representation.repr(args.get(0)) + ")"
                : name + Representation.repr(args);
    }

    /** {@code exception.add_note(note)}. */
    @TruffleBoundary
    public static void addNote(OuroException exception, Object note) {
        if (!Types.isExactInstance(note, org.ourolang.interpreter.object.BuiltinTypes.STR)) {
            throw Errors.typeError("note must be a str, not '%s'", Types.name(note));
        }
        Object notes = Attributes.getOrNull(exception, "__notes__");
        if (notes == null) {
            notes = new OuroList();
            Attributes.set(exception, "__notes__", notes);
        }
        if (!(notes instanceof OuroList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    /** What {@code raise value} raises: an exception, or an instance of an exception class. */
    @TruffleBoundary
    public static OuroException toRaise(Object value) {
        if (value instanceof OuroException exception) {
            return exception;
        }
        if (value instanceof OuroClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            Object made = Calls.call(type);
            if (made instanceof OuroException exception) {
                return exception;
            }
            throw Errors.typeError(
                    "calling %s should have returned an instance of BaseException, not %s",
                    Representation.repr(type),
                    Representation.repr(Types.of(made)));
        }
        throw Errors.typeError("exceptions must derive from BaseException");
    }

    /** What {@code raise ... from value} takes as cause; null for None. */
    @TruffleBoundary
    public static OuroException toCause(Object value) {
        if (value == None.NONE) {
            return null;
        }
        if (value instanceof OuroException exception) {
            return exception;
        }
        if (value instanceof OuroClass type
                && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)
                && Calls.call(type) instanceof OuroException exception) {
            return exception;
        }
        throw Errors.typeError("exception causes must derive from BaseException");
    }

    /** Whether an {@code except} clause with this class or tuple of classes takes the exception. */
    @TruffleBoundary
    public static boolean matches(OuroException exception, Object handler) {
        if (handler instanceof OuroClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exception.type().isSubclassOf(type);
        }
        if (handler instanceof OuroTuple tuple) {
            boolean found = false;
            for (Object part : tuple.items) {
                checkHandler(part);
            }
            for (Object part : tuple.items) {
                found |= exception.type().isSubclassOf((OuroClass) part);
            }
            return found;
        }
        throw notCatchable();
    }

    private static void checkHandler(Object part) {
        if (!(part instanceof OuroClass type) || !type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw notCatchable();
        }
    }

    private static OuroError notCatchable() {
        return Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }

    /** {@code exception.with_traceback(traceback)}. */
    public static OuroException withTraceback(OuroException exception, Object traceback) {
        if (traceback != None.NONE && !(traceback instanceof Traceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        exception.setTraceback(traceback instanceof Traceback entry ? entry : null);
        return exception;
    }

    /** {@code exception.__dict__}. */
    public static OuroDict dictionary(OuroException exception) {
        return exception.dictionary();
    }
}
