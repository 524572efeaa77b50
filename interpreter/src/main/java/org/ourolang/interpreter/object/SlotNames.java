// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Set;

/** The special methods that the reference implements as type slots, so that builtins show them as slot wrappers. */
final class SlotNames {
    private static final Set<String> NAMES = Set.of(
            "__repr__", "__hash__", "__call__", "__str__", "__getattribute__", "__getattr__", "__setattr__",
            "__delattr__", "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__", "__iter__", "__next__",
            "__get__", "__set__", "__delete__", "__init__", "__del__", "__await__", "__aiter__", "__anext__", "__add__",
            "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__mod__", "__rmod__", "__divmod__",
            "__rdivmod__", "__pow__", "__rpow__", "__neg__", "__pos__", "__abs__", "__bool__", "__invert__",
            "__lshift__", "__rlshift__", "__rshift__", "__rrshift__", "__and__", "__rand__", "__xor__", "__rxor__",
            "__or__", "__ror__", "__int__", "__float__", "__iadd__", "__isub__", "__imul__", "__imod__", "__ipow__",
            "__ilshift__", "__irshift__", "__iand__", "__ixor__", "__ior__", "__floordiv__", "__rfloordiv__",
            "__truediv__", "__rtruediv__", "__ifloordiv__", "__itruediv__", "__index__", "__matmul__", "__rmatmul__",
            "__imatmul__", "__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__buffer__",
            "__release_buffer__");

    private SlotNames() {}

    /** Whether the reference gives the builtin container a method of its own beside the slot. */
    static boolean isPlainMethod(OuroClass owner, String name) {
        boolean set = owner == BuiltinTypes.SET || owner == BuiltinTypes.FROZENSET;
        return switch (name) {
            case "__getitem__" -> owner == BuiltinTypes.LIST || owner == BuiltinTypes.DICT;
            case "__contains__" -> owner == BuiltinTypes.DICT || set;
            default -> false;
        };
    }

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
