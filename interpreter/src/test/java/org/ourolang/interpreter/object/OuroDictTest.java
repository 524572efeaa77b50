// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.Assumption;
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

    /** A binding, or the absence of one, that somebody relies on as long as the assumption is valid. */
    private record Relied(String name, Object value, Assumption assumption) {
        static Relied on(OuroDict dict, String name) {
            int index = dict.indexOfString(name);
            return index < 0
                    ? new Relied(name, null, dict.lastingAbsence(name))
                    : new Relied(name, dict.valueAt(index), dict.lasting(index));
        }
    }

    @Test
    void whatIsReliedOnLastsUntilItChanges() {
        Random random = new Random(11);
        OuroDict dict = new OuroDict();
        List<Relied> all = new ArrayList<>();
        int lasted = 0;
        for (int i = 0; i < 20_000; i++) {
            all.add(Relied.on(dict, "k" + random.nextInt(40)));
            change(dict, "k" + random.nextInt(40), "v" + i, random);
            for (Relied each : all) {
                if (each.assumption.isValid()) {
                    assertSame(each.value, dict.getString(each.name), each.name);
                    lasted++;
                }
            }
            all.removeIf(each -> !each.assumption.isValid() || random.nextInt(30) == 0);
        }
        assertTrue(lasted > 100_000, "lasted " + lasted + " times");
    }

    private static void change(OuroDict dict, String name, String value, Random random) {
        int index = dict.indexOfString(name);
        switch (random.nextInt(8)) {
            case 0 -> dict.put(name, value);
            case 1 -> dict.putIfAbsent(name, value);
            case 2 -> dict.store(name, value);
            case 3 -> dict.remove(name);
            case 4 -> {
                if (index >= 0) {
                    dict.setValueAt(index, value);
                }
            }
            case 5 -> {
                if (index >= 0) {
                    dict.moveToStart(index);
                }
            }
            case 6 -> {
                int last = dict.previousIndex(Integer.MAX_VALUE);
                if (last >= 0) {
                    dict.removeLast(last);
                }
            }
            default -> {
                if (random.nextInt(20) == 0) {
                    dict.clear();
                }
            }
        }
    }

    @Test
    void anotherNameDoesNotEndWhatIsReliedOn() {
        OuroDict dict = new OuroDict();
        dict.put("f", "a function");
        Relied bound = Relied.on(dict, "f");
        Relied absent = Relied.on(dict, "len");
        for (int i = 0; i < 100; i++) {
            dict.put("n", i);
            dict.put("n" + i, i);
        }
        dict.remove("n7");
        assertTrue(bound.assumption.isValid());
        assertTrue(absent.assumption.isValid());
    }
}
