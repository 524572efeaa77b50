// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OuroDictTest {
    @Test
    void equalNumbersAreOneKey() {
        OuroDict dict = new OuroDict();
        dict.put(1L, "a");
        dict.put(1.0, "b");
        dict.put(true, "c");
        assertEquals(1, dict.size());
        assertEquals(1L, dict.keyAt(0));
        assertEquals("c", dict.get(1L));
    }

    @Test
    void insertionOrderSurvivesRandomChanges() {
        Random random = new Random(7);
        OuroDict dict = new OuroDict();
        Map<Object, Object> model = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Object key = random.nextBoolean() ? (Object) (long) random.nextInt(200) : "k" + random.nextInt(200);
            if (random.nextInt(3) == 0) {
                assertEquals(model.remove(key), dict.remove(key));
            } else {
                assertEquals(model.put(key, (long) i), dict.put(key, (long) i));
            }
            assertEquals(model.size(), dict.size());
        }
        assertEquals(new ArrayList<>(model.keySet()), List.of(dict.keysToArray()));
        assertEquals(new ArrayList<>(model.values()), List.of(dict.valuesToArray()));
    }

    @Test
    void anIndexGuessHoldsUntilTheEntryGoes() {
        OuroDict dict = new OuroDict();
        dict.put("a", 1L);
        dict.put("b", 2L);
        int index = dict.indexOfString("b");
        assertTrue(dict.hasKeyAt(index, "b"));
        dict.remove("b");
        assertTrue(!dict.hasKeyAt(index, "b"));
        assertNull(dict.get("b"));
    }
}
