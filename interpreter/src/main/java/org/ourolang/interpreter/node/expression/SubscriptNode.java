// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.LIKELY_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Items;

/** {@code value[index]}. */
public final class SubscriptNode extends ExpressionNode {
    private static final int LIST = 1;
    private static final int TUPLE = 2;
    private static final int DICT = 4;
    private static final int OTHER = 8;
    private static final int LONGS = 16;
    private static final int TEXT = 32;
    /** A list or tuple shorter than the index. */
    private static final int OUTSIDE = 64;

    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode index;

    /** The kinds of containers ever seen; what never came is not compiled. */
    @CompilationFinal
    private int kinds;

    /** @param value null, as the index, where only {@link #get} is used */
    public SubscriptNode(ExpressionNode value, ExpressionNode index) {
        this.value = value;
        this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object container = value.execute(frame);
        return get(container, index.execute(frame));
    }

    /** {@code container[key]}. */
    public Object get(Object container, Object key) {
        if (saw(LONGS) && container instanceof OuroList list && list.holdsLongs() && key instanceof Long number) {
            long at = number < 0 ? number + list.size() : number;
            boolean fits = list.type() == BuiltinTypes.LIST && at >= 0 && at < list.size();
            if (injectBranchProbability(FASTPATH_PROBABILITY, fits)) {
                return list.getLong((int) at);
            }
            if (saw(OUTSIDE) && list.type() == BuiltinTypes.LIST) {
                throw at(Errors.indexError("list index out of range"));
            }
        }
        if (saw(LIST) && container instanceof OuroList list && !list.holdsLongs() && key instanceof Long number) {
            long at = number < 0 ? number + list.size() : number;
            boolean fits = list.type() == BuiltinTypes.LIST && at >= 0 && at < list.size();
            if (injectBranchProbability(FASTPATH_PROBABILITY, fits)) {
                return list.getObject((int) at);
            }
            if (saw(OUTSIDE) && list.type() == BuiltinTypes.LIST) {
                throw at(Errors.indexError("list index out of range"));
            }
        }
        if (saw(TUPLE) && container instanceof OuroTuple tuple && key instanceof Long number) {
            long at = number < 0 ? number + tuple.size() : number;
            boolean fits = tuple.type() == BuiltinTypes.TUPLE && at >= 0 && at < tuple.size();
            if (injectBranchProbability(FASTPATH_PROBABILITY, fits)) {
                return tuple.get((int) at);
            }
            if (saw(OUTSIDE) && tuple.type() == BuiltinTypes.TUPLE) {
                throw at(Errors.indexError("tuple index out of range"));
            }
        }
        if (saw(TEXT) && container instanceof String text && key instanceof Long number && Texts.isNarrow(text)) {
            long at = number < 0 ? number + text.length() : number;
            boolean fits = at >= 0 && at < text.length();
            if (injectBranchProbability(FASTPATH_PROBABILITY, fits)) {
                return Texts.single(text.charAt((int) at));
            }
        }
        if (saw(DICT) && container instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            return ofDict(dict, key);
        }
        return otherwise(container, key);
    }

    private boolean saw(int kind) {
        return (kinds & kind) != 0;
    }

    /** The likely way does not meet the others before it leaves, or a key that is a number would be boxed on it. */
    private Object ofDict(OuroDict dict, Object key) {
        int place = dict.glance(key);
        return injectBranchProbability(LIKELY_PROBABILITY, place >= 0) ? dict.valueAt(place) : searched(dict, key);
    }

    private Object searched(OuroDict dict, Object key) {
        Object found;
        try {
            found = dict.get(key);
        } catch (OuroError error) {
            throw at(error);
        }
        if (found == null) {
            throw at(Errors.keyError(key));
        }
        return found;
    }

    private Object otherwise(Object container, Object key) {
        if (!saw(OTHER)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            int kind = kind(container, key);
            if (saw(kind)) {
                kind = isPlain(container) ? OUTSIDE : OTHER;
            }
            kinds |= kind;
            return get(container, key);
        }
        try {
            return Items.get(container, key);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private static boolean isPlain(Object container) {
        return container instanceof OuroObject object
                && (object.type() == BuiltinTypes.LIST || object.type() == BuiltinTypes.TUPLE);
    }

    private static int kind(Object container, Object key) {
        if (container instanceof OuroList list && key instanceof Long) {
            return list.holdsLongs() ? LONGS : LIST;
        }
        if (container instanceof OuroTuple && key instanceof Long) {
            return TUPLE;
        }
        if (container instanceof String && key instanceof Long) {
            return TEXT;
        }
        return container instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT ? DICT : OTHER;
    }
}
