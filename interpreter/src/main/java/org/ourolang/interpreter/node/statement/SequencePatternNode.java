// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** A sequence pattern; at most one element is starred. */
public final class SequencePatternNode extends PatternNode {
    @Children
    private final PatternNode[] elements;

    private final int star;
    private final int starCapture;

    /**
     * @param elements null at the starred element
     * @param star index of the starred element, or -1
     * @param starCapture index of its capture, or -1
     */
    public SequencePatternNode(PatternNode[] elements, int star, int starCapture) {
        this.elements = elements;
        this.star = star;
        this.starCapture = starCapture;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
        Object[] items = items(subject);
        if (items == null) {
            return false;
        }
        for (int i = 0; i < elements.length; i++) {
            if (i == star) {
                capture(items, captured);
                continue;
            }
            Object item = items[star >= 0 && i > star ? items.length - elements.length + i : i];
            if (!elements[i].matches(frame, item, captured)) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary
    private Object[] items(Object subject) {
        if (!Types.of(subject).is(OuroClass.PATTERN_SEQUENCE)) {
            return null;
        }
        try {
            long length = Items.length(subject);
            boolean fits = star < 0 ? length == elements.length : length >= elements.length - 1;
            if (!fits) {
                return null;
            }
            if (star < 0) {
                return Iteration.unpack(subject, elements.length);
            }
            if (starCapture >= 0) {
                return Iteration.toArrayUnasked(subject);
            }
            return sparse(subject, (int) length);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private Object[] sparse(Object subject, int length) {
        Object[] items = new Object[length];
        for (int i = 0; i < elements.length; i++) {
            if (i != star) {
                int index = i > star ? (int) Items.length(subject) - elements.length + i : i;
                items[index] = Items.get(subject, (long) index);
            }
        }
        return items;
    }

    @TruffleBoundary
    private void capture(Object[] items, Object[] captured) {
        if (starCapture >= 0) {
            int after = elements.length - star - 1;
            captured[starCapture] = OuroList.of(Arrays.copyOfRange(items, star, items.length - after));
        }
    }
}
