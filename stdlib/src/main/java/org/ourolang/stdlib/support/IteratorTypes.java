// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import java.util.function.Consumer;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;

/** Declares the classes of iterators that are written in Java. */
public final class IteratorTypes {
    private IteratorTypes() {}

    /**
     * A final class of iterators.
     *
     * @param signature of {@code __new__}, with {@code cls} first; null when a script cannot make one
     * @param constructor element 0 is the class
     */
    public static OuroClass define(String module, String name, String signature, FnN constructor, String doc) {
        return define(module, name, signature, constructor, doc, builder -> {});
    }

    /**
     * A final class of iterators with more methods.
     *
     * @param more adds them
     */
    public static OuroClass define(
            String module, String name, String signature, FnN constructor, String doc, Consumer<TypeBuilder> more) {
        int flags = signature == null ? OuroClass.FINAL | OuroClass.NOT_CALLABLE : OuroClass.FINAL;
        OuroClass type = OuroClass.builtin(module, name, BuiltinTypes.OBJECT, flags, true);
        return type.setInstaller(builder -> {
            if (signature != null) {
                builder.constructor(signature, constructor);
            }
            builder.doc(doc);
            builder.method("__iter__(self, /)", self -> self);
            builder.method("__next__(self, /)", self -> next((NativeIterator) self));
            more.accept(builder);
        });
    }

    private static Object next(NativeIterator iterator) {
        Object value = iterator.next();
        if (value == null) {
            throw Errors.stopIteration(null);
        }
        return value;
    }
}
