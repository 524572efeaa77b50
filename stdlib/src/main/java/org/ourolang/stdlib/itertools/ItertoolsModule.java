// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import static org.ourolang.stdlib.support.IteratorTypes.define;

import java.util.function.Consumer;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** The classes of {@code itertools} and the module that holds them. */
public final class ItertoolsModule {
    static final OuroClass COUNT = type(
            "count",
            "__new__(cls, start=0, step=1)",
            b -> Endless.count(b[1], b[2]),
            "Return a count object whose .__next__() method returns consecutive values.",
            t -> t.method("__repr__(self, /)", self -> self.toString()));
    static final OuroClass CYCLE = type(
            "cycle",
            "__new__(cls, iterable, /)",
            b -> new Endless.Cycle(b[1]),
            "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.");
    static final OuroClass REPEAT = type(
            "repeat",
            "__new__(cls, object, times=<unrepresentable>)",
            b -> new Endless.Repeat(b[1], b[2] == null ? -1 : Math.max(0, Numbers.asSize(b[2]))),
            "repeat(object [,times]) -> create an iterator which returns the object for the specified number of times.",
            t -> {
                t.method("__repr__(self, /)", self -> self.toString());
                t.method("__length_hint__(self, /)", self -> {
                    long left = ((Endless.Repeat) self).lengthHint();
                    if (left < 0) {
                        throw Errors.typeError("len() of unsized object");
                    }
                    return left;
                });
            });
    static final OuroClass ACCUMULATE = type(
            "accumulate",
            "__new__(cls, iterable, func=None, *, initial=None)",
            b -> new Running.Accumulate(Iteration.iterator(b[1]), b[2], b[3]),
            "Return series of accumulated sums (or other binary function results).");
    static final OuroClass BATCHED = type(
            "batched",
            "__new__(cls, iterable, n, *, strict=False)",
            b -> Running.batched(b[1], Numbers.asSize(b[2]), Truth.isTrue(b[3])),
            "Batch data into tuples of length n. The last batch may be shorter than n.");
    static final OuroClass CHAIN = type(
            "chain",
            "__new__(cls, /, *iterables)",
            b -> new Running.Chain(Iteration.iterator(b[1])),
            "Return a chain object whose .__next__() method returns elements from the first iterable until it is"
                    + " exhausted, then elements from the next iterable, until all of the iterables are exhausted.",
            t -> {
                Fn2 fromIterable = (cls, iterable) -> new Running.Chain(Iteration.iterator(iterable));
                t.classMethod("from_iterable(type, iterable, /)", fromIterable);
                t.classMethod("__class_getitem__(cls, item, /)", (Fn2) (cls, item) -> Aliases.of(cls, item));
            });
    static final OuroClass COMPRESS = type(
            "compress",
            "__new__(cls, data, selectors)",
            b -> new Filters.Compress(Iteration.iterator(b[1]), Iteration.iterator(b[2])),
            "Return data elements corresponding to true selector elements.");
    static final OuroClass DROPWHILE = type(
            "dropwhile",
            "__new__(cls, predicate, iterable, /)",
            b -> new Filters.DropWhile(b[1], Iteration.iterator(b[2])),
            "Drop items from the iterable while predicate(item) is true.");
    static final OuroClass TAKEWHILE = type(
            "takewhile",
            "__new__(cls, predicate, iterable, /)",
            b -> new Filters.TakeWhile(b[1], Iteration.iterator(b[2])),
            "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.");
    static final OuroClass FILTERFALSE = type(
            "filterfalse",
            "__new__(cls, function, iterable, /)",
            b -> new Filters.FilterFalse(b[1], Iteration.iterator(b[2])),
            "Return those items of iterable for which function(item) is false.");
    static final OuroClass ISLICE = type(
            "islice",
            "__new__(cls, /, *args)",
            b -> Filters.slice((OuroTuple) b[1]),
            "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object");
    static final OuroClass STARMAP = type(
            "starmap",
            "__new__(cls, function, iterable, /)",
            b -> new Filters.StarMap(b[1], Iteration.iterator(b[2])),
            "Return an iterator whose values are returned from the function evaluated with an argument tuple taken"
                    + " from the given sequence.");
    static final OuroClass PAIRWISE = type(
            "pairwise",
            "__new__(cls, iterable, /)",
            b -> new Running.Pairwise(Iteration.iterator(b[1])),
            "Return an iterator of overlapping pairs taken from the input iterator.");
    static final OuroClass ZIP_LONGEST = type(
            "zip_longest",
            "__new__(cls, /, *iterables, fillvalue=None)",
            b -> new Running.ZipLongest(((OuroTuple) b[1]).items, b[2]),
            "Return a zip_longest object whose .__next__() method returns a tuple where the i-th element comes from"
                    + " the i-th iterable argument.");
    static final OuroClass GROUPBY = type(
            "groupby",
            "__new__(cls, iterable, key=None)",
            b -> new Groups(Iteration.iterator(b[1]), b[2]),
            "make an iterator that returns consecutive keys and groups from the iterable");
    static final OuroClass GROUPER = type("_grouper", null, null, "Iterator over one group of groupby.");
    static final OuroClass TEE = type(
            "_tee",
            "__new__(cls, iterable, /)",
            b -> Tee.over(b[1]),
            "Iterator wrapped to make it copyable.",
            t -> t.method("__copy__(self, /)", self -> ((Tee) self).copy()));
    static final OuroClass PRODUCT = type(
            "product",
            "__new__(cls, /, *iterables, repeat=1)",
            b -> Selections.product(((OuroTuple) b[1]).items, Numbers.asSize(b[2])),
            "Cartesian product of input iterables.  Equivalent to nested for-loops.");
    static final OuroClass PERMUTATIONS = type(
            "permutations",
            "__new__(cls, iterable, r=None)",
            b -> Selections.permutations(Iteration.toArray(b[1]), b[2]),
            "Return successive r-length permutations of elements in the iterable.");
    static final OuroClass COMBINATIONS = type(
            "combinations",
            "__new__(cls, iterable, r)",
            b -> Selections.combinations(Iteration.toArray(b[1]), Numbers.asSize(b[2])),
            "Return successive r-length combinations of elements in the iterable.");
    static final OuroClass COMBINATIONS_WITH_REPLACEMENT = type(
            "combinations_with_replacement",
            "__new__(cls, iterable, r)",
            b -> Selections.combinationsWithReplacement(Iteration.toArray(b[1]), Numbers.asSize(b[2])),
            "Return successive r-length combinations of elements in the iterable allowing individual elements to have"
                    + " successive repeats.");

    private ItertoolsModule() {}

    private static OuroClass type(String name, String signature, FnN constructor, String doc) {
        return define("itertools", name, signature, constructor, doc);
    }

    private static OuroClass type(
            String name, String signature, FnN constructor, String doc, Consumer<TypeBuilder> more) {
        return define("itertools", name, signature, constructor, doc, more);
    }

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("itertools");
        builder.doc("Functional tools for creating and using iterators.");
        OuroClass[] types = {
                COUNT, CYCLE, REPEAT, ACCUMULATE, BATCHED, CHAIN, COMPRESS, DROPWHILE, TAKEWHILE, FILTERFALSE, ISLICE,
                STARMAP, PAIRWISE, ZIP_LONGEST, GROUPBY, GROUPER, TEE, PRODUCT, PERMUTATIONS, COMBINATIONS,
                COMBINATIONS_WITH_REPLACEMENT
        };
        for (OuroClass type : types) {
            builder.type(type);
        }
        builder.function("tee(iterable, n=2, /)", (iterable, n) -> Tee.split(iterable, Numbers.asSize(n)));
        return builder.module();
    }

    static boolean isNone(Object value) {
        return value == None.NONE;
    }
}
