// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.protocol.Mappings;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Items;

/** Assigns to a name of a class body, or of code with locals of its own. */
public final class NamespaceTargetNode extends TargetNode {
    private final String name;

    public NamespaceTargetNode(String name) {
        this.name = name.intern();
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        try {
            put(Frames.namespace(frame), value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private void put(Object namespace, Object value) {
        if (namespace instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            dict.put(name, value);
        } else {
            Items.set(namespace, name, value);
        }
    }

    @Override
    public void delete(VirtualFrame frame) {
        remove(Frames.namespace(frame));
    }

    @TruffleBoundary
    private void remove(Object namespace) {
        if (Mappings.getOrNull(namespace, name) == null) {
            throw at(Errors.nameNotDefined(name));
        }
        Items.delete(namespace, name);
    }
}
