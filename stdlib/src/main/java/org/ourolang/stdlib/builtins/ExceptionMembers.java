// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.List;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Exceptions;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;

/** The members and methods by which some exceptions differ from {@code BaseException}. */
final class ExceptionMembers {
    private static final Map<OuroClass, Consumer<TypeBuilder>> INSTALLERS = installers();

    private ExceptionMembers() {}

    private static Map<OuroClass, Consumer<TypeBuilder>> installers() {
        Map<OuroClass, Consumer<TypeBuilder>> found = new HashMap<>();
        found.put(ExceptionTypes.STOP_ITERATION, type -> members(type, "value"));
        found.put(ExceptionTypes.SYSTEM_EXIT, type -> members(type, "code"));
        found.put(ExceptionTypes.NAME_ERROR, type -> withKeywords(type, "NameError", "name"));
        found.put(ExceptionTypes.ATTRIBUTE_ERROR, type -> withKeywords(type, "AttributeError", "name", "obj"));
        found.put(ExceptionTypes.IMPORT_ERROR, ExceptionMembers::installImportError);
        found.put(ExceptionTypes.OS_ERROR, ExceptionMembers::installOsError);
        found.put(ExceptionTypes.SYNTAX_ERROR, ExceptionMembers::installSyntaxError);
        found.put(ExceptionTypes.UNICODE_DECODE_ERROR, UnicodeErrorMethods::installDecode);
        found.put(ExceptionTypes.UNICODE_ENCODE_ERROR, UnicodeErrorMethods::installEncode);
        found.put(ExceptionTypes.UNICODE_TRANSLATE_ERROR, UnicodeErrorMethods::installTranslate);
        found.put(ExceptionTypes.BASE_EXCEPTION_GROUP, ExceptionGroupMethods::install);
        return found;
    }

    /** Installs what {@code type} has of its own, if anything. */
    static void install(OuroClass type, TypeBuilder builder) {
        Consumer<TypeBuilder> installer = INSTALLERS.get(type);
        if (installer != null) {
            installer.accept(builder);
        }
    }

    /** Members that read None while unset. */
    static void members(TypeBuilder type, String... names) {
        for (String name : names) {
            type.member(
                    name,
                    self -> ExceptionMethods.orNone(ExceptionMethods.of(self).field(name)),
                    (self, value) -> {
                        ExceptionMethods.of(self).setField(name, value);
                        return None.NONE;
                    },
                    self -> {
                        ExceptionMethods.of(self).setField(name, null);
                        return None.NONE;
                    });
        }
    }

    private static void withKeywords(TypeBuilder type, String shownName, String... names) {
        members(type, names);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroException exception = ExceptionMethods.of(self);
            ExceptionMethods.initialize(exception, (OuroTuple) args);
            for (String name : names) {
                exception.setField(name, null);
            }
            if (kwargs != null) {
                setKeywords(exception, shownName, names, (OuroDict) kwargs);
            }
            return None.NONE;
        });
    }

    private static void setKeywords(OuroException exception, String shownName, String[] names, OuroDict kwargs) {
        for (Object key : kwargs.keysToArray()) {
            List<String> known = List.of(names);
            if (!known.contains(key)) {
                throw Suggestions.unexpectedKeyword(shownName, (String) key, known);
            }
            exception.setField((String) key, kwargs.get(key));
        }
    }

    private static void installImportError(TypeBuilder type) {
        withKeywords(type, "ImportError", "name", "path", "name_from");
        members(type, "msg");
    }

    private static void installOsError(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroClass cls = (OuroClass) bound[0];
            OuroTuple args = (OuroTuple) bound[1];
            if (isMadeByInit(cls)) {
                return new OuroException(cls, OuroTuple.EMPTY);
            }
            if (standsBehind(ExceptionTypes.OS_ERROR, cls)) {
                return new OuroException(cls, args);
            }
            if (cls.lookup("__init__") == ExceptionTypes.OS_ERROR.own("__init__")) {
                Arity.noKeywords(cls.name(), bound[2]);
            }
            OuroClass actual = cls == ExceptionTypes.OS_ERROR ? Exceptions.osErrorType(args.items) : cls;
            OuroException exception = new OuroException(actual, args);
            ExceptionMethods.initialize(exception, args);
            return exception;
        });
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroException exception = ExceptionMethods.of(self);
            if (standsBehind(ExceptionTypes.OS_ERROR, exception.type())) {
                exception.setArgs((OuroTuple) args);
            } else if (isMadeByInit(exception.type())) {
                ExceptionMethods.initialize(exception, (OuroTuple) args);
            }
            return None.NONE;
        });
        members(type, "errno", "strerror", "filename", "filename2");
        type.property(
                "characters_written",
                self -> {
                    Object written = ExceptionMethods.of(self).field("characters_written");
                    if (written == null) {
                        throw Errors.attributeError("characters_written");
                    }
                    return written;
                },
                (self, value) -> {
                    ExceptionMethods.of(self).setField("characters_written", Numbers.index(value));
                    return None.NONE;
                },
                self -> {
                    if (ExceptionMethods.of(self).field("characters_written") == null) {
                        throw Errors.attributeError("characters_written");
                    }
                    ExceptionMethods.of(self).setField("characters_written", null);
                    return None.NONE;
                });
    }

    /** Whether the class has an {@code __init__} of its own and no {@code __new__}: then that is given the arguments. */
    private static boolean isMadeByInit(OuroClass cls) {
        return cls.lookup("__init__") != ExceptionTypes.OS_ERROR.own("__init__")
                && cls.lookup("__new__") == ExceptionTypes.OS_ERROR.own("__new__");
    }

    /** Whether another builtin exception, whose {@code __init__} is that of BaseException, comes first in the class. */
    private static boolean standsBehind(OuroClass builtin, OuroClass cls) {
        for (OuroClass each : cls.mro()) {
            if (each.isBuiltin()) {
                return !each.isSubclassOf(builtin);
            }
        }
        return false;
    }

    private static void installSyntaxError(TypeBuilder type) {
        members(type, "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line");
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroTuple given = (OuroTuple) args;
            Arity.noKeywords(ExceptionMethods.of(self).type().name(), kwargs);
            if (standsBehind(ExceptionTypes.SYNTAX_ERROR, ExceptionMethods.of(self).type())) {
                ExceptionMethods.of(self).setArgs(given);
                return None.NONE;
            }
            if (given.size() == 2) {
                OuroTuple details = OuroTuple.of(Iteration.toArray(given.get(1)));
                checkDetails(details);
                ExceptionMethods.initialize(ExceptionMethods.of(self), OuroTuple.of(given.get(0), details));
            }
            ExceptionMethods.initialize(ExceptionMethods.of(self), given);
            return None.NONE;
        });
    }

    private static void checkDetails(OuroTuple details) {
        int count = details.size();
        if (count < 4 || count > 6) {
            throw Errors.typeError(
                    "function takes at %s arguments (%d given)", count < 4 ? "least 4" : "most 6", count);
        }
        if (count == 5) {
            throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        }
    }
}
