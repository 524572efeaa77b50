// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import java.math.BigInteger;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.builtins.text.Sizes;

/** Random integers, and random elements of sequences. */
final class Choices {
    private Choices() {}

    static void install(TypeBuilder type) {
        type.method("randrange(self, start, stop=None, step=1)", (self, start, stop, step) -> range(
                (RandomObject) self, start, stop, step));
        type.method("randint(self, a, b)", (self, a, b) -> range(
                (RandomObject) self, a, Numbers.binary(BinaryOperator.ADD, b, 1L), 1L));
        type.method("choice(self, seq)", (self, sequence) -> choose((RandomObject) self, sequence));
        type.method("shuffle(self, x)", (self, x) -> shuffle((RandomObject) self, x));
        type.method("sample(self, population, k, *, counts=None)", (self, population, k, counts) -> sample(
                (RandomObject) self, population, k, counts));
        type.methodN("choices(self, population, weights=None, *, cum_weights=None, k=1)", b -> choices(
                (RandomObject) b[0], b[1], b[2], b[3], b[4]));
    }

    private static Object range(RandomObject random, Object first, Object last, Object by) {
        Object start = Numbers.index(first);
        if (last == None.NONE) {
            if (!(by instanceof Long one && one == 1)) {
                throw Errors.typeError("Missing a non-None stop argument");
            }
            BigInteger limit = Integers.big(start);
            if (limit.signum() <= 0) {
                throw Errors.valueError("empty range for randrange()");
            }
            return random.below(limit);
        }
        Object stop = Numbers.index(last);
        if (start instanceof Long a && stop instanceof Long b && by instanceof Long one && one == 1) {
            long width = b - a;
            if (b > a && width > 0) {
                return Integers.normalize(BigInteger.valueOf(a).add(BigInteger.valueOf(random.below(width))));
            }
        }
        BigInteger from = Integers.big(start);
        BigInteger width = Integers.big(stop).subtract(from);
        BigInteger step = Integers.big(Numbers.index(by));
        if (step.equals(BigInteger.ONE)) {
            if (width.signum() <= 0) {
                throw Errors.valueError(
                        "empty range in randrange(%s, %s)", Representation.str(first), Representation.str(last));
            }
            return Integers.normalize(from.add(Integers.big(random.below(width))));
        }
        if (step.signum() == 0) {
            throw Errors.valueError("zero step for randrange()");
        }
        BigInteger count = width.add(step).subtract(BigInteger.valueOf(step.signum())).divide(step);
        if (count.signum() <= 0 || width.signum() != step.signum()) {
            throw Errors.valueError(
                    "empty range in randrange(%s, %s, %s)",
                    Representation.str(first), Representation.str(last), Representation.str(by));
        }
        return Integers.normalize(from.add(step.multiply(Integers.big(random.below(count)))));
    }

    private static Object choose(RandomObject random, Object sequence) {
        long length = Items.length(sequence);
        if (length == 0) {
            throw Errors.indexError("Cannot choose from an empty sequence");
        }
        return Items.get(sequence, random.below(length));
    }

    private static Object shuffle(RandomObject random, Object sequence) {
        if (sequence instanceof OuroList list) {
            for (int i = list.size() - 1; i > 0; i--) {
                pause(i);
                int j = (int) random.below(i + 1L);
                Object value = list.get(i);
                list.set(i, list.get(j));
                list.set(j, value);
            }
            return None.NONE;
        }
        for (long i = Items.length(sequence) - 1; i > 0; i--) {
            long j = random.below(i + 1);
            Object a = Items.get(sequence, i);
            Object b = Items.get(sequence, j);
            Items.set(sequence, i, b);
            Items.set(sequence, j, a);
        }
        return None.NONE;
    }

    private static Object sample(RandomObject random, Object population, Object size, Object counts) {
        if (population instanceof OuroSet || population instanceof OuroDict
                || Types.of(population).lookup("__getitem__") == null) {
            throw Errors.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
        }
        long n = Items.length(population);
        if (counts != None.NONE) {
            return sampleCounted(random, population, n, size, counts);
        }
        long k = Numbers.asSize(size);
        long[] chosen = sampleIndices(random, n, k);
        OuroList result = new OuroList();
        for (long index : chosen) {
            result.append(Items.get(population, index));
        }
        return result;
    }

    private static long[] sampleIndices(RandomObject random, long n, long k) {
        if (k < 0 || k > n) {
            throw Errors.valueError("Sample larger than population or is negative");
        }
        int count = Sizes.repeat(Long.BYTES, k);
        long smallEnough = 21;
        if (k > 5) {
            smallEnough += (long) Math.pow(4, Math.ceil(Math.log(k * 3) / Math.log(4)));
        }
        return n <= smallEnough ? drawn(random, (int) n, count) : distinct(random, n, count);
    }

    /** Indices drawn from a pool of all. */
    private static long[] drawn(RandomObject random, int n, int count) {
        long[] pool = new long[n];
        for (int i = 0; i < n; i++) {
            pool[i] = i;
        }
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            pause(i);
            int j = (int) random.below(n - i);
            result[i] = pool[j];
            pool[j] = pool[n - i - 1];
        }
        return result;
    }

    /** Random indices, those left out that came before; room is taken as it is needed, so that a stop waits for none. */
    private static long[] distinct(RandomObject random, long n, int count) {
        LongSet selected = new LongSet();
        long[] result = new long[Math.min(count, 1 << 16)];
        for (int i = 0; i < count; i++) {
            pause(i);
            long j = random.below(n);
            while (!selected.add(j)) {
                j = random.below(n);
            }
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(count, 2L * i));
            }
            result[i] = j;
        }
        return result;
    }

    private static void pause(int round) {
        if ((round & 0xfff) == 0xfff) {
            Work.poll();
        }
    }

    private static Object sampleCounted(RandomObject random, Object population, long n, Object size, Object counts) {
        Object[] cumulative = accumulate(counts);
        if (cumulative.length != n) {
            throw Errors.valueError("The number of counts does not match the population");
        }
        Object total = cumulative.length == 0 ? (Object) 0L : cumulative[cumulative.length - 1];
        if (!Numbers.isInteger(total)) {
            throw Errors.typeError("Counts must be integers");
        }
        long sum = Numbers.asSize(total);
        if (sum <= 0) {
            throw Errors.valueError("Total of counts must be greater than zero");
        }
        OuroList result = new OuroList();
        for (long index : sampleIndices(random, sum, Numbers.asSize(size))) {
            result.append(Items.get(population, (long) bisect(cumulative, index, cumulative.length - 1)));
        }
        return result;
    }

    private static Object[] accumulate(Object values) {
        Object[] items = Iteration.toArray(values).clone();
        for (int i = 1; i < items.length; i++) {
            items[i] = Numbers.binary(BinaryOperator.ADD, items[i - 1], items[i]);
        }
        return items;
    }

    private static int bisect(Object[] sorted, Object value, int high) {
        int low = 0;
        int top = high;
        while (low < top) {
            int middle = (low + top) >>> 1;
            if (Comparison.less(value, sorted[middle])) {
                top = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Object choices(RandomObject random, Object population, Object weights, Object given, Object count) {
        long n = Items.length(population);
        long k = Numbers.asSize(count);
        Object[] cumulative;
        if (given == None.NONE) {
            if (weights == None.NONE) {
                return uniformChoices(random, population, n, k);
            }
            cumulative = cumulativeOf(weights);
        } else if (weights != None.NONE) {
            throw Errors.typeError("Cannot specify both weights and cumulative weights");
        } else {
            cumulative = Iteration.toArray(given);
        }
        if (cumulative.length != n) {
            throw Errors.valueError("The number of weights does not match the population");
        }
        if (n == 0) {
            throw Errors.indexError("list index out of range");
        }
        double total = Numbers.asDouble(cumulative[cumulative.length - 1]);
        if (total <= 0) {
            throw Errors.valueError("Total of weights must be greater than zero");
        }
        if (!Double.isFinite(total)) {
            throw Errors.valueError("Total of weights must be finite");
        }
        OuroList result = new OuroList();
        for (long i = 0; i < k; i++) {
            int index = bisect(cumulative, random.random() * total, (int) n - 1);
            result.append(Items.get(population, (long) index));
        }
        return result;
    }

    private static Object[] cumulativeOf(Object weights) {
        try {
            return accumulate(weights);
        } catch (OuroError error) {
            if (error.exception().type() == ExceptionTypes.TYPE_ERROR && Numbers.isInteger(weights)) {
                throw Errors.typeError("The number of choices must be a keyword argument: k=%s",
                        Representation.repr(weights));
            }
            throw error;
        }
    }

    private static Object uniformChoices(RandomObject random, Object population, long n, long k) {
        OuroList result = new OuroList();
        for (long i = 0; i < k; i++) {
            if (n == 0) {
                random.random();
                throw Errors.indexError("list index out of range");
            }
            result.append(Items.get(population, (long) Math.floor(random.random() * n)));
        }
        return result;
    }
}
