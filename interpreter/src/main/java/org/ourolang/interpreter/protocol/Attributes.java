// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroClass;

/** Attribute access. */
public final class Attributes {
    private Attributes() {}

    /** {@code object.name}; raises AttributeError. */
    public static Object get(Object object, String name) { throw new UnsupportedOperationException(); }

    /** {@code object.name}, or null where AttributeError would be raised. */
    public static Object getOrNull(Object object, String name) { throw new UnsupportedOperationException(); }

    public static void set(Object object, String name, Object value) { throw new UnsupportedOperationException(); }

    public static void delete(Object object, String name) { throw new UnsupportedOperationException(); }

    public static boolean has(Object object, String name) {
        return getOrNull(object, name) != null;
    }

    /** The special method, looked up on the class and bound to the object; null if absent. */
    public static Object lookupSpecial(Object object, String name) { throw new UnsupportedOperationException(); }

    /** {@code object.__getattribute__}: native code behind the attribute of the same name; raises AttributeError. */
    public static Object genericGet(Object object, String name) { throw new UnsupportedOperationException(); }

    /** As {@link #genericGet}, but null for an absent attribute. */
    public static Object genericGetOrNull(Object object, String name) { throw new UnsupportedOperationException(); }

    /** {@code object.__setattr__}; a null value deletes. */
    public static void genericSet(Object object, String name, Object value) { throw new UnsupportedOperationException(); }

    /** {@code type.__getattribute__}; null when absent. */
    public static Object typeGetOrNull(OuroClass type, String name) { throw new UnsupportedOperationException(); }

    /** {@code type.__setattr__}; a null value deletes. */
    public static void typeSet(OuroClass type, String name, Object value) { throw new UnsupportedOperationException(); }

    /** {@code descriptor.__get__(object, type)}; the descriptor itself when it has no {@code __get__}. */
    public static Object bind(Object descriptor, Object object, OuroClass type) { throw new UnsupportedOperationException(); }

    /** {@code __dict__} of an object. Raises AttributeError when it has none. */
    public static Object dictionaryOf(Object object) { throw new UnsupportedOperationException(); }
}
