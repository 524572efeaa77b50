// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.List;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.language.resolve.Scope;

/** The slots and suspension points of one frame while its body is translated; both twins count alike. */
final class FrameLayout {
    private final List<String> names;
    private final int locals;
    private final int temporaries;
    private final SlotKinds kinds;
    private int extra;
    private int sites;

    /** The slot after the locals in which a generator hands over what it yields; -1 for other bodies. */
    static int yieldSlot(Scope scope) {
        return scope.functionKind() == Scope.FunctionKind.GENERATOR ? scope.localCount() : -1;
    }

    /** How many slots are kept as their values allow: the locals, and that of a generator's yields. */
    static int kindCount(Scope scope) {
        return yieldSlot(scope) < 0 ? scope.localCount() : scope.localCount() + 1;
    }

    FrameLayout(List<String> names, int locals, int temporaries, SlotKinds kinds) {
        this.kinds = kinds;
        this.names = names;
        this.locals = locals;
        this.temporaries = temporaries;
    }

    /** How the locals are kept; the twins of a body share it. */
    SlotKinds kinds() {
        return kinds;
    }

    /** The slot of a temporary of the lowered body. */
    int temporary(int index) {
        return locals + index;
    }

    /** A new slot that nothing else uses. */
    int newSlot() {
        return locals + temporaries + extra++;
    }

    /** The number of the next suspension point. */
    int newSite() {
        return sites++;
    }

    /** The number that the next suspension point will have. */
    int nextSite() {
        return sites;
    }

    FrameDescriptor descriptor() {
        FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
        for (int slot = 0; slot < locals; slot++) {
            builder.addSlot(FrameSlotKind.Illegal, slot < names.size() ? names.get(slot) : null, null);
        }
        builder.addSlots(temporaries + extra, FrameSlotKind.Illegal);
        return builder.build();
    }
}
