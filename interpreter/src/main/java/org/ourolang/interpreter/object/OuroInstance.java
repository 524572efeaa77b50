// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.object.Shape;

/** An instance of a class written in Ouro, or of a user subclass of an immutable builtin, whose value it carries. */
public class OuroInstance extends OuroObject {
    public static final Shape SHAPE =
            Shape.newBuilder().layout(OuroInstance.class, java.lang.invoke.MethodHandles.lookup()).build();
    private static final Shape DICTIONARY_SHAPE = Shape.newBuilder()
            .layout(OuroInstance.class, java.lang.invoke.MethodHandles.lookup())
            .shapeFlags(DICTIONARY_FLAG)
            .build();

    /** The builtin value (Long, String, OuroBytes, ...) of an instance of a builtin's subclass, else null. */
    public final Object payload;

    @DynamicField
    private Object field1;

    @DynamicField
    private Object field2;

    @DynamicField
    private Object field3;

    @DynamicField
    private Object field4;

    /** Ints and floats are kept here unboxed, as long as an attribute has values of one of these classes alone. */
    @DynamicField
    private long primitive1;

    @DynamicField
    private long primitive2;

    public OuroInstance(OuroClass type) {
        this(type, null);
    }

    public OuroInstance(OuroClass type, Object payload) {
        super(type, SHAPE);
        this.payload = payload;
    }

    @Override
    Shape dictionaryShape() {
        return DICTIONARY_SHAPE;
    }

    /** The builtin value a subclass instance stands for, or the object itself. */
    public static Object unwrap(Object value) {
        return value instanceof OuroInstance instance && instance.payload != null ? instance.payload : value;
    }
}
