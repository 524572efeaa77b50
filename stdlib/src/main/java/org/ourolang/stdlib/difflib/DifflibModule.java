// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.difflib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The module {@code _difflib}, and its class {@code Target}: a sequence that others are compared with. */
public final class DifflibModule implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "_difflib", "Target", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(DifflibModule::install);

    private final Target target;
    private Object lastFirst;
    private Matching lastMatching;

    private DifflibModule(Target target) {
        this.target = target;
    }

    /** The module for the running context. */
    public static OuroModule make() {
        return new ModuleBuilder("_difflib")
                .type(TYPE)
                .function(
                        "compare(a, b, linejunk, charjunk, /)",
                        (a, b, lineJunk, characterJunk) -> LineDifference.compare(texts(a), texts(b), lineJunk,
                                characterJunk))
                .module();
    }

    private static String[] texts(Object sequence) {
        Object[] items = Iteration.toArray(sequence);
        String[] texts = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof String text)) {
                String shown = Representation.repr(items[i]);
                throw Errors.typeError("lines to compare must be str, not %s (%s)", Types.name(items[i]), shown);
            }
            texts[i] = text;
        }
        return texts;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.constructor(
                "__new__(cls, elements, isjunk, autojunk, /)",
                b -> new DifflibModule(new Target(Iteration.toArray(b[1]), b[2], Truth.isTrue(b[3]))));
        type.methodN("longest(self, a, alo, ahi, blo, bhi, /)", b -> {
            Matching.Block block =
                    self(b[0]).matching(b[1]).longest(index(b[2]), index(b[3]), index(b[4]), index(b[5]));
            return OuroTuple.of((long) block.a(), (long) block.b(), (long) block.size());
        });
        type.method("blocks(self, a, /)", (self, a) -> blocks(self(self).matching(a).blocks()));
        type.method("steps(self, a, /)", (self, a) -> steps(self(self).matching(a).blocks()));
        type.method("quick_ratio(self, a, /)", (self, a) -> self(self).matching(a).quickRatio());
        type.getter("bjunk", self -> self(self).target.junkElements());
        type.getter("bpopular", self -> self(self).target.popularElements());
        type.getter("b2j", self -> self(self).target.positionsByElement());
    }

    private static DifflibModule self(Object value) {
        return (DifflibModule) value;
    }

    private static int index(Object value) {
        return (int) Numbers.asSize(value);
    }

    private Matching matching(Object first) {
        if (lastMatching == null || lastFirst != first || !(first instanceof String)) {
            lastMatching = new Matching(target.numbers(Iteration.toArray(first)), target);
            lastFirst = first;
        }
        return lastMatching;
    }

    private static OuroList blocks(List<Matching.Block> blocks) {
        OuroList list = new OuroList();
        for (Matching.Block block : blocks) {
            list.append(OuroTuple.of((long) block.a(), (long) block.b(), (long) block.size()));
        }
        return list;
    }

    private static OuroList steps(List<Matching.Block> blocks) {
        OuroList list = new OuroList();
        for (Matching.Step step : Matching.steps(blocks)) {
            list.append(OuroTuple.of(
                    step.tag(), (long) step.aStart(), (long) step.aEnd(), (long) step.bStart(), (long) step.bEnd()));
        }
        return list;
    }
}
