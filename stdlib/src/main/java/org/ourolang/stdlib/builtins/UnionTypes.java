// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;

/** {@code types.UnionType}: making unions and their methods. */
public final class UnionTypes {
    private UnionTypes() {}

    /** {@code left | right} of types; NotImplemented when one is no type. */
    public static Object union(Object left, Object right) {
        if (!isUnionable(left) || !isUnionable(right)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        List<Object> parts = new ArrayList<>();
        add(parts, left);
        add(parts, right);
        return parts.size() == 1 ? parts.get(0) : new UnionType(OuroTuple.of(parts.toArray()));
    }

    private static boolean isUnionable(Object value) {
        return value == None.NONE
                || value instanceof OuroClass
                || value instanceof GenericAlias
                || value instanceof UnionType
                || isTypeAlias(Types.of(value));
    }

    private static boolean isTypeAlias(OuroClass type) {
        return type.name().equals("TypeAliasType") && "typing".equals(type.module());
    }

    private static void add(List<Object> parts, Object value) {
        if (value instanceof UnionType union) {
            for (Object part : union.args().items) {
                addOne(parts, part);
            }
        } else {
            addOne(parts, value == None.NONE ? BuiltinTypes.NONE_TYPE : value);
        }
    }

    private static void addOne(List<Object> parts, Object value) {
        for (Object present : parts) {
            boolean aliases = present instanceof GenericAlias && value instanceof GenericAlias;
            if (present == value || aliases && Comparison.equal(present, value)) {
                return;
            }
        }
        parts.add(value);
    }

    static void install(TypeBuilder type) {
        type.member("__args__", self -> ((UnionType) self).args());
        type.getter("__parameters__", self -> GenericAliases.parameters(((UnionType) self).args()));
        type.method("__repr__(self, /)", self -> repr((UnionType) self));
        type.method("__or__(self, value, /)", UnionTypes::union);
        type.method("__ror__(self, value, /)", (self, value) -> union(value, self));
        type.method("__hash__(self, /)", self -> Hashing.hash(frozen((UnionType) self)));
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof UnionType other
                        ? (Object) Comparison.equal(frozen((UnionType) self), frozen(other))
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method("__getitem__(self, key, /)", (self, key) -> substitute((UnionType) self, key));
        type.method("__instancecheck__(self, instance, /)", (self, instance) -> {
            checkParts((UnionType) self, "isinstance");
            for (Object part : ((UnionType) self).args().items) {
                if (Types.isInstance(instance, part)) {
                    return true;
                }
            }
            return false;
        });
        type.method("__subclasscheck__(self, subclass, /)", (self, subclass) -> {
            if (!(subclass instanceof OuroClass)) {
                throw Errors.typeError("issubclass() arg 1 must be a class");
            }
            checkParts((UnionType) self, "issubclass");
            for (Object part : ((UnionType) self).args().items) {
                if (Types.isSubclass(subclass, part)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void checkParts(UnionType union, String function) {
        for (Object part : union.args().items) {
            if (part instanceof GenericAlias && function.equals("issubclass")) {
                throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
            }
        }
    }

    private static Object frozen(UnionType union) {
        return OuroSet.of(union.args().items).copy(BuiltinTypes.FROZENSET);
    }

    private static Object substitute(UnionType union, Object key) {
        OuroTuple parameters = GenericAliases.parameters(union.args());
        OuroTuple args = GenericAliases.substituted(union, union.args(), parameters, key);
        Object result = args.get(0);
        for (int i = 1; i < args.size(); i++) {
            result = Numbers.binary(BinaryOperator.BIT_OR, result, args.get(i));
        }
        return result;
    }

    private static String repr(UnionType union) {
        StringBuilder out = new StringBuilder();
        for (Object part : union.args().items) {
            out.append(out.length() == 0 ? "" : " | ");
            out.append(part == BuiltinTypes.NONE_TYPE ? "None" : GenericAliases.typeText(part));
        }
        return out.toString();
    }
}
