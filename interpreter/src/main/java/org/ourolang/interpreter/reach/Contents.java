// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ourolang.interpreter.object.Bookkeeping;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroClass;

/** What an object refers to, whatever its Java class: guest values, and Java's objects that hold some. */
final class Contents {
    private static final String OURS = "org.ourolang.";

    /** How a class is looked into. */
    private enum Way {
        NOTHING,
        FIELDS,
        FIELDS_AND_PROPERTIES,
        ELEMENTS,
        ENTRIES,
        ARRAY,
        FRAME,
        BOX,
        UNKNOWN
    }

    private record Shape(Way way, Field[] fields) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shapeOf(type);
        }
    };

    private Contents() {}

    /**
     * Shows {@code found} what {@code holder} refers to.
     *
     * @return false if that is not known of objects of its class
     */
    static boolean show(Object holder, Consumer<Object> found) {
        Shape shape = SHAPES.get(holder.getClass());
        switch (shape.way) {
            case NOTHING -> {}
            case FIELDS -> fields(holder, shape, found);
            case FIELDS_AND_PROPERTIES -> {
                if (!(holder instanceof OuroClass type && type.isImmutable())) {
                    fields(holder, shape, found);
                    properties((DynamicObject) holder, found);
                }
            }
            case ELEMENTS -> elements((Iterable<?>) holder, found);
            case ENTRIES -> ((Map<?, ?>) holder).forEach((key, value) -> {
                offer(key, found);
                offer(value, found);
            });
            case ARRAY -> elements(Arrays.asList((Object[]) holder), found);
            case FRAME -> frame((Frame) holder, found);
            case BOX -> box(holder, found);
            case UNKNOWN -> {
                return false;
            }
        }
        return true;
    }

    private static void offer(Object value, Consumer<Object> found) {
        if (value != null) {
            found.accept(value);
        }
    }

    private static void elements(Iterable<?> holder, Consumer<Object> found) {
        for (Object element : holder) {
            offer(element, found);
        }
    }

    private static void fields(Object holder, Shape shape, Consumer<Object> found) {
        for (Field field : shape.fields) {
            try {
                offer(field.get(holder), found);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static void properties(DynamicObject holder, Consumer<Object> found) {
        DynamicObjectLibrary library = DynamicObjectLibrary.getUncached();
        for (Object key : library.getKeyArray(holder)) {
            offer(library.getOrDefault(holder, key, null), found);
        }
    }

    /** The slots, then what the frame was called with. */
    static void frame(Frame frame, Consumer<Object> found) {
        int slots = frame.getFrameDescriptor().getNumberOfSlots();
        for (int slot = 0; slot < slots; slot++) {
            if (frame.isObject(slot)) {
                offer(frame.getObject(slot), found);
            }
        }
        for (Object argument : frame.getArguments()) {
            offer(argument, found);
        }
    }

    private static void box(Object holder, Consumer<Object> found) {
        switch (holder) {
            case Optional<?> optional -> offer(optional.orElse(null), found);
            case AtomicReference<?> reference -> offer(reference.get(), found);
            case Map.Entry<?, ?> entry -> {
                offer(entry.getKey(), found);
                offer(entry.getValue(), found);
            }
            case ThreadPoolExecutor executor -> elements(executor.getQueue(), found);
            default -> {}
        }
    }

    private static Shape shapeOf(Class<?> type) {
        Way way = wayOf(type);
        if (way != Way.FIELDS && way != Way.FIELDS_AND_PROPERTIES) {
            return new Shape(way, null);
        }
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each.getName().startsWith(OURS); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!isReference(field)) {
                    continue;
                }
                if (!field.trySetAccessible()) {
                    return new Shape(Way.UNKNOWN, null);
                }
                fields.add(field);
            }
        }
        return new Shape(way, fields.toArray(Field[]::new));
    }

    private static boolean isReference(Field field) {
        Class<?> type = field.getType();
        return !Modifier.isStatic(field.getModifiers())
                && !type.isPrimitive()
                && !field.isAnnotationPresent(Bookkeeping.class)
                && (type.isInterface() || type.isArray() && !type.getComponentType().isPrimitive()
                        || wayOf(type) != Way.NOTHING || !Modifier.isFinal(type.getModifiers()));
    }

    private static Way wayOf(Class<?> type) {
        if (type.isPrimitive() || type.isEnum() || isProgram(type)) {
            return Way.NOTHING;
        }
        if (type.isArray()) {
            return type.getComponentType().isPrimitive() ? Way.NOTHING : Way.ARRAY;
        }
        if (Frame.class.isAssignableFrom(type)) {
            return Way.FRAME;
        }
        if (WeakHashMap.class.isAssignableFrom(type) || Reference.class.isAssignableFrom(type)) {
            return Way.NOTHING;
        }
        boolean java = type.getName().startsWith("java.");
        if (java && Collection.class.isAssignableFrom(type)) {
            return Way.ELEMENTS;
        }
        if (java && Map.class.isAssignableFrom(type)) {
            return Way.ENTRIES;
        }
        if (type.getName().startsWith(OURS)) {
            return DynamicObject.class.isAssignableFrom(type) ? Way.FIELDS_AND_PROPERTIES : Way.FIELDS;
        }
        return isBox(type) ? Way.BOX : isBarren(type) ? Way.NOTHING : Way.UNKNOWN;
    }

    private static boolean isBox(Class<?> type) {
        return type == Optional.class
                || type == AtomicReference.class
                || Map.Entry.class.isAssignableFrom(type)
                || type == ThreadPoolExecutor.class;
    }

    /** Whether objects of the class are a program's text in some form. */
    private static boolean isProgram(Class<?> type) {
        return Node.class.isAssignableFrom(type)
                || Code.class.isAssignableFrom(type)
                || RootCallTarget.class.isAssignableFrom(type)
                || TruffleLanguage.class.isAssignableFrom(type)
                || type.getName().startsWith("org.ourolang.language.");
    }

    /** Whether objects of a class that is not ours hold no guest values, or no more than what they are made of shows. */
    private static boolean isBarren(Class<?> type) {
        String name = type.getName();
        String home = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return switch (home) {
            case "java.lang", "java.lang.invoke", "java.lang.reflect", "java.math", "java.net", "java.io",
                    "java.nio", "java.nio.charset", "java.nio.file", "java.nio.channels", "java.text", "java.time",
                    "java.time.zone", "java.time.format", "java.util.regex", "java.util.zip", "java.util.random",
                    "java.security", "java.util.concurrent.locks", "java.util.concurrent.atomic" ->
                true;
            case "java.util.concurrent" -> name.equals("java.util.concurrent.Semaphore");
            case "java.util" -> name.equals("java.util.Random") || name.equals("java.util.Locale")
                    || name.equals("java.util.Scanner") || name.equals("java.util.BitSet")
                    || name.equals("java.util.UUID") || name.equals("java.util.TimeZone");
            default -> home.startsWith("sun.") || home.startsWith("jdk.") || home.startsWith("com.oracle.truffle.")
                    || home.startsWith("org.graalvm.") || home.startsWith("org.jline.");
        };
    }
}
