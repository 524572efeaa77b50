// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;

/**
 * The files of one context that hold back bytes. The reference closes a file when its last name goes; here what was
 * written is on the disk before anything can look at it there: before a file is opened, imported or asked for, and at the
 * end.
 */
public final class UnwrittenFiles {
    private final Set<FileStore> stores = new LinkedHashSet<>();

    private UnwrittenFiles() {}

    static UnwrittenFiles of(OuroContext context) {
        return context.extension(UnwrittenFiles.class, () -> {
            UnwrittenFiles made = new UnwrittenFiles();
            context.atEnd(made::write);
            context.setUnwritten(made::write);
            return made;
        });
    }

    /** Writes what the files of the running context hold back; what cannot be written stays. */
    public static void writeAll() {
        of(OuroContext.get()).write();
    }

    void add(FileStore store) {
        stores.add(store);
    }

    void remove(FileStore store) {
        stores.remove(store);
    }

    private void write() {
        if (stores.isEmpty()) {
            return;
        }
        for (FileStore store : List.copyOf(stores)) {
            try {
                store.flush();
            } catch (OuroError stays) {
                stores.remove(store);
            }
        }
    }
}
