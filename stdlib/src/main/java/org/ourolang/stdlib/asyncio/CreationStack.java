// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GuestFrames;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/**
 * Where a future, task or handle was made, for debug mode.
 *
 * @param entries outermost first
 */
record CreationStack(List<Entry> entries) implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "traceback", "StackSummary", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true);

    record Entry(String file, int line, String function) {}

    /** The guest frames of the calling thread; null when there are none. */
    @TruffleBoundary
    static CreationStack capture() {
        List<Entry> entries = new ArrayList<>();
        GuestFrames.visit((frame, call) -> {
            SourceSection section = call == null ? null : call.getEncapsulatingSourceSection();
            if (section != null && section.isAvailable()) {
                String function = call.getRootNode().getName();
                entries.add(new Entry(section.getSource().getName(), section.getStartLine(), function));
            }
            return null;
        });
        Collections.reverse(entries);
        return entries.isEmpty() ? null : new CreationStack(entries);
    }

    /** File and line of the innermost frame. */
    String place() {
        Entry last = entries.get(entries.size() - 1);
        return last.file + ":" + last.line;
    }

    /** The same as a script's {@code traceback.StackSummary}. */
    Object shown() {
        OuroList lines = new OuroList();
        for (Entry entry : entries) {
            lines.append(OuroTuple.of(entry.file, (long) entry.line, entry.function, None.NONE));
        }
        Object summary = Attributes.get(OuroContext.get().importModule("traceback"), "StackSummary");
        return Calls.method(summary, "from_list", lines);
    }

    /** @param stack null for none */
    static Object shown(CreationStack stack) {
        return stack == null ? None.NONE : stack.shown();
    }

    /** @param stack one of these, or what a script can read of it */
    static String format(Object stack) {
        if (stack instanceof CreationStack own) {
            return own.format();
        }
        Object lines = Calls.method(OuroContext.get().importModule("traceback"), "format_list", stack);
        return (String) Calls.method("", "join", lines);
    }

    private String format() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(Runtime.formatPlace(entry.file, entry.line, entry.function));
        }
        return text.toString();
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }
}
