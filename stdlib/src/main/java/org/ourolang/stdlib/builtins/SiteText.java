// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/**
 * What a prompt offers to read: {@code copyright}, {@code credits}, {@code license} and {@code help}.
 *
 * @param type the class, which says what a call does
 * @param text what is shown
 */
record SiteText(OuroClass type, String text) implements Typed, TruffleObject {
    private static final OuroClass PRINTER =
            OuroClass.builtin("_sitebuiltins", "_Printer", BuiltinTypes.OBJECT, SiteText::installPrinter);
    private static final OuroClass HELPER =
            OuroClass.builtin("_sitebuiltins", "_Helper", BuiltinTypes.OBJECT, SiteText::installHelper);

    static void add(ModuleBuilder module) {
        module.value("copyright", new SiteText(PRINTER, "Copyright the authors of Ouro."));
        module.value("credits",
                new SiteText(PRINTER, "Ouro stands on GraalVM's Truffle and follows CPython's example."));
        module.value("license",
                new SiteText(PRINTER, "Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0"));
        module.value(
                "help",
                new SiteText(HELPER, "Type help() for interactive help, or help(object) for help about object."));
    }

    private static void installPrinter(TypeBuilder type) {
        type.method("__call__(self, /)", self -> {
            Object out = Attributes.get(OuroContext.get().importModule("sys"), "stdout");
            Calls.method(out, "write", ((SiteText) self).text() + "\n");
            return None.NONE;
        });
        type.method("__repr__(self, /)", self -> ((SiteText) self).text());
    }

    private static void installHelper(TypeBuilder type) {
        type.method("__call__(self, /, *args, **kwds)", (self, arguments, keywords) -> {
            throw Errors.unsupported("help() outside the prompt");
        });
        type.method("__repr__(self, /)", self -> ((SiteText) self).text());
    }
}
