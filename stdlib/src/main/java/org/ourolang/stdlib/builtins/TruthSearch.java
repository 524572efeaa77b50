// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;

/** {@code any} and {@code all}: look for the first value that is true or false, and answer its truth. */
final class TruthSearch implements Fn1.Gatherer {
    private final boolean wanted;

    /** @param wanted the truth that is looked for */
    TruthSearch(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    @TruffleBoundary
    public Object call(Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Truth.isTrue(item) == wanted) {
                return wanted;
            }
        }
        return !wanted;
    }

    @Override
    public Gathering begin() {
        return new Search(wanted);
    }

    private static final class Search extends Gathering {
        private final boolean wanted;
        private boolean found;

        Search(boolean wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean accept(Object value) {
            boolean truth = value instanceof Boolean exact ? exact : isTrue(value);
            found = truth == wanted;
            return !found;
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof Boolean truth ? truth != wanted : value == None.NONE && wanted;
        }

        @TruffleBoundary
        private static boolean isTrue(Object value) {
            return Truth.isTrue(value);
        }

        @Override
        public Object result() {
            return found == wanted;
        }
    }
}
