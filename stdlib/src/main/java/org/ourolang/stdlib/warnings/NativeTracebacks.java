// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.warnings;

import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.FrameVariables;
import org.ourolang.stdlib.support.GuestFrames;
import org.ourolang.stdlib.support.LiveFrame;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.stdlib.traceback.CommandText;
import org.ourolang.stdlib.traceback.TracebackEntries;
import org.ourolang.stdlib.traceback.TracebackText;
import org.ourolang.stdlib.traceback.Unraisable;

/** The module {@code _traceback}: the renderer that the interpreter itself uses, and where calls come from. */
public final class NativeTracebacks {
    private NativeTracebacks() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_traceback");
        builder.function("render(exception, /)", exception -> TracebackText.of(exception(exception)));
        builder.function("render_unraisable(arguments, /)", Unraisable::text);
        builder.function("report_unraisable(exception, message, /)", (exception, message) -> {
            Unraisable.report(OuroContext.get(), exception(exception), (String) message, null);
            return None.NONE;
        });
        builder.function(
                "render_only(exception, placed, /)",
                (exception, placed) -> TracebackText.only(exception(exception), Truth.isTrue(placed)));
        builder.function("entries(traceback, /)", traceback -> OuroList
                .from(traceback instanceof Traceback first ? TracebackEntries.of(first) : List.of()));
        builder.function("location(depth, /)", depth -> {
            GuestFrames.Location place = GuestFrames.location(Numbers.asInt(depth));
            return place == null
                    ? OuroTuple.of("<sys>", 0L, ((OuroModule) OuroContext.get().importModule("sys")).globals(), "<sys>")
                    : OuroTuple.of(place.file(), (long) place.line(), place.globals(), place.function());
        });
        builder.function("command_text()", () -> CommandText.get(OuroContext.get()));
        builder.function("variables(frame, /)", frame -> live(frame).snapshot());
        builder.function("set_variable(frame, name, value, /)",
                (frame, name, value) -> live(frame).write((String) name, value));
        return builder.module();
    }

    private static FrameVariables live(Object frame) {
        return ((LiveFrame) ((FrameRecord) frame).view()).variables();
    }

    private static OuroException exception(Object value) {
        if (!(value instanceof OuroException exception)) {
            throw Errors.typeError("Exception expected for value, %s found", Types.name(value));
        }
        return exception;
    }
}
