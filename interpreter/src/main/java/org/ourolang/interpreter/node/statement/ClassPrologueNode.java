// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Items;

/** What every class body begins with: its module, qualified name, first line and doc. */
public final class ClassPrologueNode extends StatementNode {
    private final String qualifiedName;
    private final long firstLine;
    private final String doc;
    private final boolean annotated;
    private final int dictionarySlot;

    /**
     * @param doc null for none
     * @param dictionarySlot slot of the cell that holds the namespace, or -1
     */
    public ClassPrologueNode(
            String qualifiedName, long firstLine, String doc, boolean annotated, int dictionarySlot) {
        this.qualifiedName = qualifiedName;
        this.firstLine = firstLine;
        this.doc = doc;
        this.annotated = annotated;
        this.dictionarySlot = dictionarySlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object namespace = Frames.namespace(frame);
        if (dictionarySlot >= 0) {
            ((Cell) frame.getObject(dictionarySlot)).value = namespace;
        }
        fill(Frames.globals(frame), namespace);
        return null;
    }

    @TruffleBoundary
    private void fill(OuroDict globals, Object namespace) {
        Object module = globals.getString("__name__");
        if (module != null) {
            Items.set(namespace, "__module__", module);
        }
        Items.set(namespace, "__qualname__", qualifiedName);
        Items.set(namespace, "__firstlineno__", firstLine);
        if (doc != null) {
            Items.set(namespace, "__doc__", doc);
        }
        if (annotated) {
            Items.set(namespace, "__annotations__", new OuroDict());
        }
    }
}
