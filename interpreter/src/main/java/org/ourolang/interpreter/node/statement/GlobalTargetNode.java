// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.OuroDict;

/** Assigns to a global variable. */
public final class GlobalTargetNode extends TargetNode {
    private final String name;

    @CompilationFinal
    private int index = -1;

    @CompilationFinal
    private int changes;

    /** Whether the name ever had a value that compiled code relied on. */
    @CompilationFinal
    private boolean rebinds;

    public GlobalTargetNode(String name) {
        this.name = name.intern();
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        OuroDict globals = Frames.globals(frame);
        int known = index;
        if (known >= 0 && globals.hasKeyAt(known, name)) {
            if (isReliedOn(globals, known)) {
                globals.setValueAt(known, value);
            } else {
                globals.setValueAtUnrelied(known, value);
            }
            return;
        }
        put(globals, value);
        if (changes < 4) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            changes++;
            index = globals.indexOfString(name);
        }
    }

    /** A loop without a call can keep in registers what it knows about the globals; so the call is not compiled until needed. */
    private boolean isReliedOn(OuroDict globals, int known) {
        if (!rebinds && globals.isReliedOn(known)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            rebinds = true;
        }
        return rebinds;
    }

    @TruffleBoundary
    private void put(OuroDict globals, Object value) {
        globals.put(name, value);
    }

    @Override
    public void delete(VirtualFrame frame) {
        remove(Frames.globals(frame));
    }

    @TruffleBoundary
    private void remove(OuroDict globals) {
        if (globals.remove(name) == null) {
            throw at(Errors.nameNotDefined(name));
        }
    }
}
