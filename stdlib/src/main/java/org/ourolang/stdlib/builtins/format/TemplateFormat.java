// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Representation;

/** {@code str.format} and {@code str.format_map}. */
public final class TemplateFormat {
    private static final int NESTING = 2;

    private final Object[] positional;
    private final Object named;
    private long automatic;
    private boolean manual;

    private TemplateFormat(Object[] positional, Object named) {
        this.positional = positional;
        this.named = named;
    }

    /**
     * Fills the fields of a template.
     *
     * @param positional the positional arguments; null for {@code format_map}
     * @param named the mapping of the named ones
     */
    public static String format(String template, Object[] positional, Object named) {
        return new TemplateFormat(positional, named).render(template, NESTING);
    }

    private String render(String template, int depth) {
        if (depth == 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        MarkupParser parser = new MarkupParser(template);
        StringBuilder out = new StringBuilder(template.length() + 32);
        for (MarkupParser.Piece piece = parser.next(); piece != null; piece = parser.next()) {
            out.append(piece.literal());
            if (piece.field() != null) {
                Object value = convert(value(piece.field()), piece.conversion());
                String specification = piece.specification();
                if (specification.indexOf('{') >= 0 || specification.indexOf('}') >= 0) {
                    specification = render(specification, depth - 1);
                }
                out.append(Representation.format(value, specification));
            }
        }
        return out.toString();
    }

    private Object value(String field) {
        FieldPath path = FieldPath.parse(field);
        Object value = first(path.first());
        for (FieldPath.Step step : path.steps()) {
            value = step.attribute() ? Attributes.get(value, (String) step.key()) : Items.get(value, step.key());
        }
        if (path.failure() != null) {
            throw path.failure();
        }
        return value;
    }

    private Object first(Object key) {
        if (!(key instanceof Long) && !"".equals(key)) {
            return Items.get(named, key);
        }
        long index = key instanceof Long number ? manualIndex(number) : automaticIndex();
        if (positional == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (index >= positional.length) {
            throw Errors.indexError("Replacement index %s out of range for positional args tuple", index);
        }
        return positional[(int) index];
    }

    private long manualIndex(long index) {
        if (automatic > 0) {
            throw Errors.valueError("cannot switch from automatic field numbering to manual field specification");
        }
        manual = true;
        return index;
    }

    private long automaticIndex() {
        if (manual) {
            throw Errors.valueError("cannot switch from manual field specification to automatic field numbering");
        }
        return automatic++;
    }

    private static Object convert(Object value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> Representation.repr(value);
            case 's' -> Representation.str(value);
            case 'a' -> Representation.ascii(value);
            default -> {
                String shown = conversion > 32 && conversion < 127
                        ? Character.toString(conversion)
                        : "\\x" + Integer.toHexString(conversion);
                throw Errors.valueError("Unknown conversion specifier %s", shown);
            }
        };
    }
}
