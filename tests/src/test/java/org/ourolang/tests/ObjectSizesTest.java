// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suspended task has 400 bytes in all, and a script may have a million of them: a field more is noticed here. */
final class ObjectSizesTest {
    private static final int COMPACT_HEADER = 8;
    private static final int COMPRESSED_REFERENCE = 4;

    @ParameterizedTest(name = "{0} takes {1} bytes")
    @CsvSource({
            "org.ourolang.stdlib.asyncio.Task, 96",
            "org.ourolang.stdlib.asyncio.SleepFuture, 72",
            "org.ourolang.stdlib.contextvars.Context, 16",
            "org.ourolang.interpreter.coroutine.Coroutine, 56"
    })
    void what_each_suspended_task_has_keeps_its_size(String name, int bytes) throws ClassNotFoundException {
        assertEquals(bytes, sizeOf(Class.forName(name)));
    }

    /** As HotSpot lays objects out: it fills gaps with what fits there, and rounds up to eight bytes. */
    private static int sizeOf(Class<?> type) {
        int size = COMPACT_HEADER;
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                size += Modifier.isStatic(field.getModifiers()) ? 0 : sizeOfField(field.getType());
            }
        }
        return (size + 7) / 8 * 8;
    }

    private static int sizeOfField(Class<?> type) {
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        if (type == byte.class || type == boolean.class) {
            return Byte.BYTES;
        }
        return type == short.class || type == char.class ? Short.BYTES : COMPRESSED_REFERENCE;
    }
}
