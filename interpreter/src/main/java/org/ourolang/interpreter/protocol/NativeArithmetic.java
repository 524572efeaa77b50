// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.math.BigInteger;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Deprecations;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** Operators on values of builtin classes. */
final class NativeArithmetic {
    private static final Object NO_ANSWER = NotImplemented.NOT_IMPLEMENTED;

    private NativeArithmetic() {}

    static Object binary(BinaryOperator operator, Object leftOriginal, Object rightOriginal) {
        Object left = OuroInstance.unwrap(leftOriginal);
        Object right = OuroInstance.unwrap(rightOriginal);
        if (left instanceof Long a && right instanceof Long b) {
            return IntegerArithmetic.binary(operator, a, b);
        }
        if (left instanceof Double a && right instanceof Double b) {
            return FloatArithmetic.binary(operator, a, b);
        }
        boolean leftNumber = isNumber(left);
        boolean rightNumber = isNumber(right);
        if (leftNumber && rightNumber) {
            return numbers(operator, left, right);
        }
        if (operator == BinaryOperator.MODULO) {
            return percent(left, rightOriginal);
        }
        boolean views = (left instanceof DictView || right instanceof DictView) && !(left instanceof OuroSet);
        return views
                ? ViewOperations.binary(operator, leftOriginal, rightOriginal)
                : collections(operator, left, right);
    }

    static boolean isInteger(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
    }

    private static boolean isNumber(Object value) {
        return isInteger(value) || value instanceof Double || value instanceof OuroComplex;
    }

    private static Object numbers(BinaryOperator operator, Object left, Object right) {
        if (left instanceof OuroComplex || right instanceof OuroComplex) {
            return arithmetic(operator)
                    ? ComplexArithmetic.binary(operator, toComplex(left), toComplex(right))
                    : NO_ANSWER;
        }
        if (left instanceof Double || right instanceof Double) {
            return arithmetic(operator) || operator == BinaryOperator.FLOOR_DIVIDE || operator == BinaryOperator.MODULO
                    ? FloatArithmetic.binary(operator, toDouble(left), toDouble(right))
                    : NO_ANSWER;
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            switch (operator) {
                case BIT_AND :
                    return a & b;
                case BIT_OR :
                    return a | b;
                case BIT_XOR :
                    return a ^ b;
                default :
                    break;
            }
        }
        if (left instanceof BigInteger || right instanceof BigInteger) {
            return IntegerArithmetic.binary(operator, Integers.big(left), Integers.big(right));
        }
        return IntegerArithmetic.binary(operator, small(left), small(right));
    }

    private static boolean arithmetic(BinaryOperator operator) {
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> true;
            default -> false;
        };
    }

    private static long small(Object value) {
        return value instanceof Boolean truth ? (truth ? 1 : 0) : (Long) value;
    }

    static double toDouble(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        return value instanceof BigInteger big ? IntegerArithmetic.toDouble(big) : (double) small(value);
    }

    private static OuroComplex toComplex(Object value) {
        return value instanceof OuroComplex number ? number : new OuroComplex(toDouble(value), 0);
    }

    private static Object collections(BinaryOperator operator, Object left, Object right) {
        switch (operator) {
            case ADD :
                return Sequences.isSequence(left) ? Sequences.concatenateOrNot(left, right) : NO_ANSWER;
            case MULTIPLY :
                return repeat(left, right);
            case BIT_OR :
                if (left instanceof MappingProxy || right instanceof MappingProxy) {
                    return Numbers.binary(operator, mapping(left), mapping(right));
                }
                if (left instanceof OuroDict a && !(right instanceof DictView)) {
                    return right instanceof OuroDict b ? merged(a, b) : NO_ANSWER;
                }
                break;
            default :
                break;
        }
        return left instanceof OuroSet set ? SetOperations.binary(operator, set, right) : NO_ANSWER;
    }

    private static Object mapping(Object value) {
        return value instanceof MappingProxy proxy ? proxy.mapping : value;
    }

    /** {@code %} of strings and bytes, which the library's method implements. */
    private static Object percent(Object left, Object right) {
        boolean template = left instanceof String || left instanceof OuroBytes || left instanceof OuroByteArray;
        Object method = template ? Types.of(left).lookup("__mod__") : null;
        return method instanceof BuiltinMethod builtin
                ? NativeCalls.call(builtin, left, new Object[] {right}, Keywords.NONE)
                : NO_ANSWER;
    }

    private static Object repeat(Object left, Object right) {
        Object repeated = Sequences.isSequence(left)
                ? Sequences.repeatOrNull(left, right)
                : Sequences.isSequence(right) ? Sequences.repeatOrNull(right, left) : null;
        return repeated == null ? NO_ANSWER : repeated;
    }

    private static OuroDict merged(OuroDict a, OuroDict b) {
        OuroDict result = DictUpdates.copy(a);
        DictUpdates.merge(result, b);
        return result;
    }

    static Object inPlace(BinaryOperator operator, Object left, Object right) {
        if (left instanceof OuroList list) {
            if (operator == BinaryOperator.ADD) {
                list.extend(Iteration.toArray(right));
                return list;
            }
            OuroList repeated =
                    operator == BinaryOperator.MULTIPLY ? (OuroList) Sequences.repeatOrNull(list, right) : null;
            if (repeated == null) {
                return NO_ANSWER;
            }
            list.replaceAll(repeated.toArray());
            return list;
        }
        if (left instanceof OuroSet set) {
            return SetOperations.inPlace(operator, set, right);
        }
        if (left instanceof MappingProxy && operator == BinaryOperator.BIT_OR) {
            throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
        }
        if (left instanceof OuroDict dict && operator == BinaryOperator.BIT_OR) {
            DictUpdates.update(dict, right);
            return dict;
        }
        if (left instanceof OuroByteArray array && operator == BinaryOperator.MULTIPLY) {
            OuroByteArray repeated = (OuroByteArray) Sequences.repeatOrNull(array, right);
            if (repeated == null) {
                return NO_ANSWER;
            }
            array.replace(0, array.size(), repeated.toArray());
            return array;
        }
        if (left instanceof OuroByteArray array && operator == BinaryOperator.ADD) {
            byte[] bytes = ByteStrings.ofBufferOrNull(right);
            if (bytes == null) {
                throw Sequences.concatenationError(array, right);
            }
            array.replace(array.size(), array.size(), bytes);
            return array;
        }
        return NO_ANSWER;
    }

    static Object unary(UnaryOperator operator, Object original) {
        Object value = OuroInstance.unwrap(original);
        if (operator == UnaryOperator.NOT) {
            return !Truth.isTrue(original);
        }
        if (isInteger(value)) {
            if (operator == UnaryOperator.INVERT && value instanceof Boolean) {
                Deprecations.warn("Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This"
                        + " returns the bitwise inversion of the underlying int object and is usually not what you"
                        + " expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you"
                        + " really want the bitwise inversion of the underlying int.");
            }
            return integer(operator, value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value);
        }
        if (value instanceof Double number && operator != UnaryOperator.INVERT) {
            return operator == UnaryOperator.NEGATE ? -number : (Object) number;
        }
        if (value instanceof OuroComplex number && operator != UnaryOperator.INVERT) {
            return operator == UnaryOperator.NEGATE ? new OuroComplex(-number.re(), -number.im()) : number;
        }
        return null;
    }

    private static Object integer(UnaryOperator operator, Object value) {
        if (value instanceof Long number) {
            return switch (operator) {
                case NEGATE -> number == Long.MIN_VALUE ? BigInteger.valueOf(number).negate() : (Object) (-number);
                case INVERT -> ~number;
                default -> number;
            };
        }
        BigInteger big = (BigInteger) value;
        return switch (operator) {
            case NEGATE -> Integers.normalize(big.negate());
            case INVERT -> Integers.normalize(big.not());
            default -> big;
        };
    }
}
