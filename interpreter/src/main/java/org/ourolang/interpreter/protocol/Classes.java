// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;

/** Creation of classes. */
public final class Classes {
    private Classes() {}

    /** What a class statement needs before its body runs. */
    public record Preparation(Object metaclass, OuroTuple bases, OuroTuple originalBases, Object namespace) {}

    /**
     * Resolves {@code __mro_entries__} and the metaclass and calls {@code __prepare__}.
     *
     * @param arguments the positional arguments of the class statement
     * @param keywordNames names of the keyword arguments, {@code metaclass} included
     */
    public static Preparation prepare(String name, Object[] arguments, String[] keywordNames, Object[] keywordValues) { throw new UnsupportedOperationException(); }

    /** Calls the metaclass with the filled namespace; answers the class. */
    public static Object create(Preparation preparation, String name, String[] keywordNames, Object[] keywordValues) { throw new UnsupportedOperationException(); }

    /** {@code type.__new__(metaclass, name, bases, namespace, **keywords)}. */
    public static OuroClass typeNew(OuroClass metaclass, String name, OuroTuple bases, OuroDict namespace,
            String[] keywordNames, Object[] keywordValues) { throw new UnsupportedOperationException(); }

    /** {@code type.__call__(type, *arguments)}: {@code __new__} and {@code __init__}. */
    public static Object instantiate(OuroClass type, Object[] arguments, String[] keywords) { throw new UnsupportedOperationException(); }

    /** {@code object.__new__(type)} without argument checks. */
    public static Object allocate(OuroClass type) { throw new UnsupportedOperationException(); }

    /** {@code x.__class__ = type}. */
    public static void changeClass(Object object, Object type) { throw new UnsupportedOperationException(); }
}
