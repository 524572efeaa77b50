// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import java.util.List;
import org.ourolang.interpreter.coroutine.Suspendable;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.FrameView;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** What a frame shows that was asked for while it ran. */
public final class LiveFrame implements FrameView {
    /** The frame objects that a script has: one for each call. */
    private static final class Known {
        private final Map<Frame, WeakReference<FrameRecord>> records = new WeakHashMap<>();

        private FrameRecord record(OuroFunction function, Frame frame) {
            WeakReference<FrameRecord> known = records.get(frame);
            FrameRecord record = known == null ? null : known.get();
            if (record == null) {
                record = new FrameRecord(function.code(), function.globals(), new LiveFrame(function, frame));
                records.put(frame, new WeakReference<>(record));
            }
            return record;
        }
    }

    private final FrameVariables variables;
    private FrameRecord back;
    private boolean isBackKnown;
    private Object locals;

    private LiveFrame(OuroFunction function, Frame frame) {
        this.variables = new FrameVariables(function, frame);
    }

    /**
     * The frame object of a running guest function.
     *
     * @param depth 0 for the innermost
     * @return null when there is none so deep
     */
    @TruffleBoundary
    public static FrameRecord at(int depth) {
        int[] left = {depth};
        return GuestStack.visit(entry -> left[0]-- > 0 ? null : recordOf(entry));
    }

    /** The frames of a running body and of those that called it, the outermost last. */
    @TruffleBoundary
    public static List<FrameRecord> from(Suspendable body) {
        return GuestStack.framesFrom(body, LiveFrame::recordOf);
    }

    private static FrameRecord recordOf(GuestStack.Entry entry) {
        return OuroContext.get().extension(Known.class, Known::new).record(entry.function(), entry.frame());
    }

    @Override
    @TruffleBoundary
    public int line() {
        Integer line = GuestStack.visit(entry -> isThis(entry) ? (Integer) entry.line() : null);
        if (line == null) {
            throw Errors.unsupported("f_lineno of a frame that has ended");
        }
        if (line == 0) {
            throw Errors.unsupported("f_lineno of a frame that called a builtin");
        }
        return line;
    }

    private boolean isThis(GuestStack.Entry entry) {
        return entry.function() == variables.function() && entry.frame() == variables.frame();
    }

    @Override
    @TruffleBoundary
    public FrameRecord back() {
        if (!isBackKnown) {
            boolean[] found = {false, false};
            back = GuestStack.visit(entry -> {
                found[1] = found[0];
                found[0] = found[0] || isThis(entry);
                return found[1] ? recordOf(entry) : null;
            });
            if (!found[0]) {
                throw Errors.unsupported("f_back of a frame that has ended");
            }
            isBackKnown = true;
        }
        return back;
    }

    @Override
    public Object locals(FrameRecord record) {
        if (!variables.isFunction()) {
            return variables.namespace();
        }
        if (locals == null) {
            locals = Calls.call(Attributes.get(OuroContext.get().importModule("_frames"), "FrameLocalsProxy"), record);
        }
        return locals;
    }

    /** The variables of the frame of a function. */
    public FrameVariables variables() {
        return variables;
    }
}
