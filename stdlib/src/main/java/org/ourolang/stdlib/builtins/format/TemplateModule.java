// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;

/** The module {@code _template}: how {@code str.format} takes templates and field names apart, for {@code string}. */
public final class TemplateModule {
    private TemplateModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        return new ModuleBuilder("_template")
                .function("piece(template, at, /)", (template, at) -> piece((String) template, (Long) at))
                .function("path(field, /)", field -> path((String) field))
                .module();
    }

    /** Literal text, field, specification, conversion, and where the next piece begins; the end's place is -1. */
    private static Object piece(String template, long at) {
        MarkupParser parser = new MarkupParser(template, (int) at);
        MarkupParser.Piece piece = parser.next();
        boolean plain = piece.field() == null;
        Object conversion = piece.conversion() == 0 ? None.NONE : Character.toString(piece.conversion());
        return OuroTuple.of(
                piece.literal(),
                plain ? None.NONE : piece.field(),
                plain ? None.NONE : piece.specification(),
                conversion,
                parser.atEnd() ? -1L : (long) parser.place());
    }

    /** The first part of a field's name, and pairs of whether an attribute is asked for and its name or an index. */
    private static Object path(String field) {
        FieldPath path = FieldPath.parse(field);
        if (path.failure() != null) {
            throw path.failure();
        }
        Object[] steps = path.steps().stream()
                .map(step -> OuroTuple.of(step.attribute(), step.key()))
                .toArray();
        return OuroTuple.of(path.first(), OuroTuple.of(steps));
    }
}
