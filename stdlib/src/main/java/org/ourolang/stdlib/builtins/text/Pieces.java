// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.util.AbstractList;
import java.util.Arrays;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.Work;

/** The pieces that a text is cut into, collected in what becomes the storage of the list. */
public final class Pieces extends AbstractList<String> {
    private Object[] pieces = new Object[4];
    private int count;

    @Override
    public boolean add(String piece) {
        if (count == pieces.length) {
            Work.poll();
            pieces = Arrays.copyOf(pieces, count * 2);
        }
        pieces[count++] = piece;
        return true;
    }

    @Override
    public String get(int index) {
        return (String) pieces[index];
    }

    @Override
    public int size() {
        return count;
    }

    void reverse() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            Object swapped = pieces[i];
            pieces[i] = pieces[j];
            pieces[j] = swapped;
        }
    }

    /** The pieces as a list, which takes them over. */
    public OuroList toList() {
        return new OuroList(BuiltinTypes.LIST, pieces, count);
    }
}
