// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.syntax.Expression;

/**
 * The sets of constants that a program displays. The reference compiler folds each into a frozenset, copies that once
 * and keeps one of those that are equal, whichever comes first in the program; the order of elements shows it.
 */
final class ConstantSets {
    private static final int LEAST_SIZE = 3;
    private static final int LARGEST_FOLDED_BITS = 128;

    private final List<Expression.SetDisplay> displays;
    private Map<TreeSet<String>, OuroSet> kept;

    ConstantSets(List<Expression.SetDisplay> displays) {
        this.displays = displays;
    }

    /** Whether the reference makes the set from a folded one. */
    static boolean isFolded(Expression.SetDisplay set) {
        return set.elements().size() >= LEAST_SIZE
                && set.elements().stream().allMatch(ConstantSets::isConstant);
    }

    /** The frozenset from which a display that {@link #isFolded} is filled. */
    synchronized OuroSet folded(Expression.SetDisplay set) {
        if (kept == null) {
            kept = new HashMap<>();
            displays.stream().filter(ConstantSets::isFolded).forEach(this::keep);
        }
        OuroSet made = make(set);
        return kept.getOrDefault(key(made), made);
    }

    private void keep(Expression.SetDisplay display) {
        OuroSet made;
        try {
            made = make(display);
        } catch (OuroError unfoldable) {
            return;
        }
        kept.putIfAbsent(key(made), made);
    }

    private static OuroSet make(Expression.SetDisplay display) {
        OuroSet set = new OuroSet();
        for (Expression element : display.elements()) {
            set.add(value(element));
        }
        return OuroSet.of(set.toArray());
    }

    /** Equal for sets of the same values of the same classes. */
    private static TreeSet<String> key(OuroSet set) {
        TreeSet<String> key = new TreeSet<>();
        for (Object value : set.toArray()) {
            key.add(Representation.repr(value));
        }
        return key;
    }

    /** Whether the reference computes an operation of constants in advance: it avoids large results. */
    private static boolean isSmall(Expression.Binary binary) {
        if (!(binary.left() instanceof Expression.Constant left && left.value() instanceof Long value)
                || !(binary.right() instanceof Expression.Constant right && right.value() instanceof Long other)) {
            return true;
        }
        long bits = Long.SIZE - Long.numberOfLeadingZeros(value);
        long otherBits = Long.SIZE - Long.numberOfLeadingZeros(other);
        return switch (binary.operator()) {
            case POWER -> value == 0 || other <= 0 || bits <= LARGEST_FOLDED_BITS / other;
            case LEFT_SHIFT -> value == 0 || bits + other <= LARGEST_FOLDED_BITS;
            case MULTIPLY -> bits + otherBits <= LARGEST_FOLDED_BITS;
            default -> true;
        };
    }

    private static boolean isConstant(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> true;
            case Expression.Unary unary -> isConstant(unary.operand());
            case Expression.Binary binary ->
                isConstant(binary.left()) && isConstant(binary.right()) && isSmall(binary);
            case Expression.TupleDisplay tuple -> tuple.elements().stream().allMatch(ConstantSets::isConstant);
            default -> false;
        };
    }

    private static Object value(Expression constant) {
        return switch (constant) {
            case Expression.Constant literal -> Constants.value(literal);
            case Expression.Unary unary -> Numbers.unary(unary.operator(), value(unary.operand()));
            case Expression.Binary binary ->
                Numbers.binary(binary.operator(), value(binary.left()), value(binary.right()));
            case Expression.TupleDisplay tuple ->
                OuroTuple.of(
                        tuple.elements().stream().map(ConstantSets::value).toArray());
            default -> throw new IllegalStateException(constant.toString());
        };
    }
}
