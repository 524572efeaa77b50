// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Types;

/** The attributes of tracebacks and of the frames they show. */
final class TracebackMethods {
    private TracebackMethods() {}

    static void installTraceback(TypeBuilder type) {
        type.constructor("__new__(cls, tb_next, tb_frame, tb_lasti, tb_lineno)", bound -> {
            if (!(bound[2] instanceof FrameRecord frame)) {
                throw Errors.typeError("traceback() argument 'tb_frame' must be frame, not %s",
                        Types.argumentName(bound[2]));
            }
            return new Traceback(frame, ((Long) bound[4]).intValue(), next(bound[1]));
        });
        type.getter("tb_frame", self -> ((Traceback) self).frame());
        type.getter("tb_lineno", self -> (long) ((Traceback) self).line());
        type.getter("tb_lasti", self -> -1L);
        type.property(
                "tb_next",
                self -> ExceptionMethods.orNone(((Traceback) self).next()),
                (self, value) -> {
                    Traceback next = next(value);
                    for (Traceback entry = next; entry != null; entry = entry.next()) {
                        if (entry == self) {
                            throw Errors.valueError("traceback loop detected");
                        }
                    }
                    ((Traceback) self).setNext(next);
                    return None.NONE;
                },
                null);
        type.method(
                "__dir__(self, /)",
                self -> org.ourolang.interpreter.object.OuroList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno"));
    }

    private static Traceback next(Object value) {
        if (value != None.NONE && !(value instanceof Traceback)) {
            throw Errors.typeError("expected traceback object or None, got '%s'", Types.name(value));
        }
        return value instanceof Traceback traceback ? traceback : null;
    }

    static void installFrame(TypeBuilder type) {
        Natives.repr(type);
        type.getter("f_code", self -> ((FrameRecord) self).code());
        type.getter("f_lineno", self -> (long) ((FrameRecord) self).line());
        type.getter("f_globals", self -> ExceptionMethods.orNone(((FrameRecord) self).globals()));
        type.getter("f_back", self -> {
            if (((FrameRecord) self).isCallerUnknown()) {
                throw Errors.unsupported("f_back of a frame of a traceback");
            }
            return ExceptionMethods.orNone(((FrameRecord) self).back());
        });
        type.getter("f_lasti", self -> -1L);
        type.getter("f_trace", self -> None.NONE);
        type.getter("f_builtins", self -> {
            Object builtins = ((FrameRecord) self).globals() == null
                    ? null
                    : ((FrameRecord) self).globals().getString("__builtins__");
            return builtins instanceof OuroModule module ? module.globals() : ExceptionMethods.orNone(builtins);
        });
        type.getter("f_locals", self -> {
            Object locals = ((FrameRecord) self).locals();
            if (locals == null) {
                throw Errors.unsupported("f_locals of a frame that is no longer running");
            }
            return locals;
        });
        type.method("clear(self, /)", self -> {
            if (((FrameRecord) self).view() != null) {
                throw Errors.runtimeError("cannot clear an executing frame");
            }
            return None.NONE;
        });
    }
}
