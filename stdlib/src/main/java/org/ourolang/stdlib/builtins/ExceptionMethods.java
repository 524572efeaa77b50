// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionFields;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Exceptions;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;

/** The methods of {@code BaseException}. */
final class ExceptionMethods {
    private ExceptionMethods() {}

    static void install(TypeBuilder type) {
        installConstructor(type);
        type.method("__init__(self, /, *args, **kwargs)", (Fn3.Direct) (self, args, kwargs) -> {
            Arity.noKeywords(of(self).type().name(), kwargs);
            initialize(of(self), (OuroTuple) args);
            return None.NONE;
        });
        type.method("__repr__(self, /)", self -> Exceptions.repr(of(self)));
        type.method("__str__(self, /)", self -> Exceptions.str(of(self)));
        type.method(
                "__reduce__(self, /)",
                self -> ExceptionReduction.reduce(of(self)));
        type.method("__setstate__(self, state, /)", (self, state) -> {
            if (state instanceof OuroDict attributes) {
                for (Object name : attributes.keysToArray()) {
                    Attributes.set(self, (String) name, attributes.get(name));
                }
            } else if (state != None.NONE) {
                throw Errors.typeError("state is not a dictionary");
            }
            return None.NONE;
        });
        type.method("with_traceback(self, object, /)", (self, traceback) -> {
            of(self).setTraceback(traceback(traceback));
            return self;
        });
        type.method("add_note(self, object, /)", (self, note) -> {
            Exceptions.addNote(of(self), note);
            return None.NONE;
        });
        DictionaryAttribute.install(type);
        installAttributes(type);
    }

    static void installConstructor(TypeBuilder type) {
        type.constructor(
                "__new__(cls, /, *args, **kwargs)",
                bound -> new OuroException((OuroClass) bound[0], (OuroTuple) bound[1]));
    }

    static OuroException of(Object self) {
        return (OuroException) self;
    }

    /** Sets {@code args} and the members that follow from them. */
    static void initialize(OuroException exception, OuroTuple args) {
        exception.setArgs(args);
        ExceptionFields.initialize(exception);
    }

    private static Traceback traceback(Object value) {
        if (value != None.NONE && !(value instanceof Traceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        return value instanceof Traceback traceback ? traceback : null;
    }

    private static void installAttributes(TypeBuilder type) {
        type.property(
                "args",
                self -> of(self).args(),
                (self, value) -> {
                    of(self).setArgs(OuroTuple.of(Iteration.toArray(value)));
                    return None.NONE;
                },
                undeletable("args"));
        type.property(
                "__traceback__",
                self -> orNone(of(self).traceback()),
                (self, value) -> {
                    of(self).setTraceback(traceback(value));
                    return None.NONE;
                },
                undeletable("__traceback__"));
        type.property(
                "__cause__",
                self -> orNone(of(self).cause()),
                (self, value) -> {
                    of(self).setCause(exceptionOrNull("exception cause", value));
                    return None.NONE;
                },
                undeletable("__cause__"));
        type.property(
                "__context__",
                self -> orNone(of(self).context()),
                (self, value) -> {
                    of(self).setContext(exceptionOrNull("exception context", value));
                    return None.NONE;
                },
                undeletable("__context__"));
        type.property(
                "__suppress_context__",
                self -> of(self).suppressContext(),
                (self, value) -> {
                    if (!(value instanceof Boolean)) {
                        throw Errors.typeError("attribute value type must be bool");
                    }
                    of(self).setSuppressContext(Truth.isTrue(value));
                    return None.NONE;
                },
                undeletable("__suppress_context__"));
    }

    static Object orNone(Object value) {
        return value == null ? None.NONE : value;
    }

    private static Fn1 undeletable(String name) {
        return self -> {
            throw Errors.typeError("%s may not be deleted", name);
        };
    }

    private static OuroException exceptionOrNull(String what, Object value) {
        if (value == None.NONE) {
            return null;
        }
        if (value instanceof OuroException exception) {
            return exception;
        }
        throw Errors.typeError("%s must be None or derive from BaseException", what);
    }
}
