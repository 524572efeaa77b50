// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.csv;

import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroModule;

/** The module {@code _rows}: one row read, and the text of one row to write, by the rules of a dialect. */
public final class CsvModule {
    private CsvModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_rows");
        builder.function("read(reader, lines, rules, limit, /)", RowReader::next);
        builder.function("joined(row, rules, /)", RowWriter::text);
        return builder.module();
    }
}
