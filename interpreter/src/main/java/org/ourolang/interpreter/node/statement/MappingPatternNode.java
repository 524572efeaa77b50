// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** A mapping pattern. */
public final class MappingPatternNode extends PatternNode {
    @Children
    private final ExpressionNode[] keys;

    @Children
    private final PatternNode[] values;

    private final int rest;

    /** @param rest index of the capture of {@code **rest}, or -1 */
    public MappingPatternNode(ExpressionNode[] keys, PatternNode[] values, int rest) {
        this.keys = keys;
        this.values = values;
        this.rest = rest;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
        if (!isMapping(subject)) {
            return false;
        }
        Object[] wanted = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            wanted[i] = keys[i].execute(frame);
        }
        Object[] found = find(subject, wanted);
        if (found == null) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (!values[i].matches(frame, found[i], captured)) {
                return false;
            }
        }
        if (rest >= 0) {
            captured[rest] = others(subject, wanted);
        }
        return true;
    }

    @TruffleBoundary
    private static boolean isMapping(Object subject) {
        return Types.of(subject).is(OuroClass.PATTERN_MAPPING);
    }

    @TruffleBoundary
    private Object[] find(Object subject, Object[] wanted) {
        try {
            if (wanted.length > 0 && Items.length(subject) < wanted.length) {
                return null;
            }
            checkDistinct(wanted);
            Object[] found = new Object[wanted.length];
            Object marker = new OuroList();
            for (int i = 0; i < wanted.length; i++) {
                found[i] = Calls.method(subject, "get", wanted[i], marker);
                if (found[i] == marker) {
                    return null;
                }
            }
            return found;
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private static void checkDistinct(Object[] wanted) {
        OuroSet seen = new OuroSet();
        for (Object key : wanted) {
            if (!seen.add(key)) {
                throw Errors.valueError("mapping pattern checks duplicate key (%s)", Representation.repr(key));
            }
        }
    }

    @TruffleBoundary
    private Object others(Object subject, Object[] wanted) {
        try {
            OuroDict copy = (OuroDict) Calls.call(BuiltinTypes.DICT, subject);
            for (Object key : wanted) {
                copy.remove(key);
            }
            return copy;
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
