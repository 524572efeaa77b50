// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LinearizationTest {
    private static OuroClass type(String name, OuroClass... bases) {
        OuroClass type =
                new OuroClass(BuiltinTypes.TYPE, name, new OuroDict(), bases, BuiltinTypes.OBJECT, 0);
        OuroClass[] order = Linearization.of(type, bases);
        if (order == null) {
            return null;
        }
        type.setHierarchy(bases, order);
        return type;
    }

    @Test
    void aDiamondVisitsTheCommonBaseOnce() {
        OuroClass a = type("A", BuiltinTypes.OBJECT);
        OuroClass b = type("B", a);
        OuroClass c = type("C", a);
        OuroClass d = type("D", b, c);
        assertArrayEquals(new OuroClass[] {d, b, c, a, BuiltinTypes.OBJECT}, d.mro());
    }

    @Test
    void theLiteraturesExampleComesOutAsPublished() {
        OuroClass a = type("A", BuiltinTypes.OBJECT);
        OuroClass b = type("B", BuiltinTypes.OBJECT);
        OuroClass c = type("C", BuiltinTypes.OBJECT);
        OuroClass d = type("D", BuiltinTypes.OBJECT);
        OuroClass e = type("E", BuiltinTypes.OBJECT);
        OuroClass k1 = type("K1", a, b, c);
        OuroClass k2 = type("K2", d, b, e);
        OuroClass k3 = type("K3", d, a);
        OuroClass z = type("Z", k1, k2, k3);
        assertArrayEquals(new OuroClass[] {z, k1, k2, k3, d, a, b, c, e, BuiltinTypes.OBJECT}, z.mro());
    }

    @Test
    void contradictingOrdersHaveNoLinearization() {
        OuroClass a = type("A", BuiltinTypes.OBJECT);
        OuroClass b = type("B", BuiltinTypes.OBJECT);
        OuroClass ab = type("AB", a, b);
        OuroClass ba = type("BA", b, a);
        assertNull(type("X", ab, ba));
    }
}
