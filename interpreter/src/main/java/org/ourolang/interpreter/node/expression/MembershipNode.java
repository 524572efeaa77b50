// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Comparison;

/** {@code item in container} and {@code item not in container}. */
public final class MembershipNode extends ExpressionNode {
    private static final int LETTER = 1;
    private static final int DICT = 2;
    private static final int OTHER = 4;
    private static final int LONGEST = 64;

    private final boolean negated;

    @Child
    private ExpressionNode item;

    @Child
    private ExpressionNode container;

    /** The kinds of pairs ever seen; what never came is not compiled. */
    @CompilationFinal
    private int kinds;

    /** Of the first text that was searched for a letter; null if that was long. */
    @CompilationFinal
    private Letters letters;

    public MembershipNode(boolean negated, ExpressionNode item, ExpressionNode container) {
        this.negated = negated;
        this.item = item;
        this.container = container;
    }

    /** Which ASCII characters a text has, a bit for each. */
    private record Letters(String text, long low, long high) {
        static Letters of(String text) {
            long low = 0;
            long high = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                low |= c < 64 ? 1L << c : 0;
                high |= c >= 64 && c < 128 ? 1L << c : 0;
            }
            return new Letters(text, low, high);
        }

        boolean have(char c) {
            return ((c < 64 ? low : high) >>> c & 1) != 0;
        }
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object looked = item.execute(frame);
        return contains(container.execute(frame), looked) != negated;
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    private boolean saw(int kind) {
        return (kinds & kind) != 0;
    }

    private boolean contains(Object in, Object looked) {
        if (saw(LETTER) && looked instanceof String letter && in instanceof String text && isLetter(letter)) {
            return hasLetter(text, letter.charAt(0));
        }
        try {
            if (saw(DICT) && in instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
                return dict.holds(looked);
            }
            if (saw(OTHER)) {
                return Comparison.contains(in, looked);
            }
        } catch (OuroError error) {
            throw at(error);
        }
        learn(in, looked);
        return contains(in, looked);
    }

    private void learn(Object in, Object looked) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (!saw(LETTER) && in instanceof String text && looked instanceof String letter && isLetter(letter)) {
            letters = text.length() <= LONGEST ? Letters.of(text) : null;
            kinds |= LETTER;
        } else if (!saw(DICT) && in instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            kinds |= DICT;
        } else {
            kinds |= OTHER;
        }
    }

    /** Half of a pair is no letter: it must not be found in a whole pair. */
    private static boolean isLetter(String text) {
        return text.length() == 1 && !Character.isSurrogate(text.charAt(0));
    }

    private boolean hasLetter(String text, char letter) {
        Letters known = letters;
        return known != null && known.text == text && letter < 128 ? known.have(letter) : find(text, letter);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean find(String text, char letter) {
        return text.indexOf(letter) >= 0;
    }
}
