// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** The names of a running body, as a debugger reads and writes them. */
@ExportLibrary(InteropLibrary.class)
public final class LocalScope extends NameScope {
    private final MaterializedFrame frame;
    private final OuroFunction function;

    private LocalScope(MaterializedFrame frame, OuroFunction function) {
        this.frame = frame;
        this.function = function;
    }

    /**
     * The scope of a body: of a module or class the names that it makes.
     *
     * @param frame for which {@link RunningBody#of} answers one
     */
    public static Object of(Frame frame) {
        RunningBody body = RunningBody.of(frame);
        OuroFunction function = body.function();
        OuroDict names = body.namespace();
        return names == null ? new LocalScope(body.frame(), function) : new GlobalScope(names, null, function.name());
    }

    /** What {@code f_locals} of a running body shows; of a function a copy. */
    public static OuroDict variables(RunningBody body) {
        OuroDict own = body.namespace();
        if (own != null) {
            return own;
        }
        Code code = body.function().code();
        Set<String> names = new HashSet<>(List.of(code.variableNames()));
        names.addAll(List.of(code.cellNames()));
        names.addAll(List.of(code.freeNames()));
        OuroDict found = new OuroDict();
        OuroDict values = values(body.frame(), body.function());
        for (Object name : values.keysToArray()) {
            // Variables of comprehensions are gone when those have ended.
            if (names.contains(name)) {
                found.put(name, values.get(name));
            }
        }
        return found;
    }

    /** The names that have values in a running body; of a module none. */
    public static Object[] namesIn(Frame frame) {
        RunningBody body = RunningBody.of(frame);
        if (body == null) {
            return new Object[0];
        }
        OuroDict own = body.namespace();
        Object[] slots = values(body.frame(), body.function()).keysToArray();
        if (own == null || own == body.function().globals()) {
            return slots;
        }
        List<Object> names = new ArrayList<>(List.of(own.keysToArray()));
        names.addAll(List.of(slots));
        return names.toArray();
    }

    /** The names that have values now, with these. */
    OuroDict values() {
        return values(frame, function);
    }

    @TruffleBoundary
    static OuroDict values(MaterializedFrame frame, OuroFunction function) {
        OuroDict found = new OuroDict();
        for (int slot = 0; slot < frame.getFrameDescriptor().getNumberOfSlots(); slot++) {
            if (frame.getFrameDescriptor().getSlotName(slot) instanceof String name && !name.startsWith(".")) {
                Object value = value(frame, slot);
                if (value != null && found.getString(name) == null) {
                    found.put(name, value);
                }
            }
        }
        String[] free = function.code().freeNames();
        for (int i = 0; i < free.length && i < function.closure().length; i++) {
            if (function.closure()[i] instanceof Cell cell && cell.value != null) {
                found.put(free[i], cell.value);
            }
        }
        return found;
    }

    private static Object value(MaterializedFrame frame, int slot) {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        if (!frame.isObject(slot)) {
            return null;
        }
        return frame.getObject(slot) instanceof Cell cell ? cell.value : frame.getObject(slot);
    }

    @Override
    void set(String name, Object value) {
        set(frame, function, name, value);
    }

    /** Gives a value to a name of the body; false if it has no such name. */
    @TruffleBoundary
    static boolean set(MaterializedFrame frame, OuroFunction function, String name, Object value) {
        String[] free = function.code().freeNames();
        for (int i = 0; i < free.length; i++) {
            if (free[i].equals(name) && function.closure()[i] instanceof Cell cell) {
                cell.value = value;
                return true;
            }
        }
        for (int slot = 0; slot < frame.getFrameDescriptor().getNumberOfSlots(); slot++) {
            if (name.equals(frame.getFrameDescriptor().getSlotName(slot))) {
                if (frame.isObject(slot) && frame.getObject(slot) instanceof Cell cell) {
                    cell.value = value;
                } else {
                    frame.setObject(slot, value);
                }
                return true;
            }
        }
        return false;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() {
        return ((RootCallTarget) function.code().startTarget()).getRootNode().getSourceSection();
    }

    @Override
    String text(boolean allowSideEffects) {
        return function.name();
    }

    @Override
    void list(boolean includeInternal, List<Object> found) {
        found.addAll(List.of(values().keysToArray()));
    }

    @Override
    Object find(String name) {
        return values().getString(name);
    }

    @Override
    boolean isOpen() {
        return false;
    }
}
