// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

public final class Main {
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(null, () -> {
            try (Context c = Context.newBuilder("ouro").allowAllAccess(true).option("engine.WarnInterpreterOnly","false").build()) {
                String text = a[0].equals("-c") ? a[1] : Files.readString(Path.of(a[0]));
                c.eval(Source.newBuilder("ouro", text, a[0].equals("-c") ? "<string>" : a[0]).build());
            } catch (PolyglotException e) {
                if (e.isInternalError()) e.printStackTrace(); else System.err.println(e.getMessage());
                if (System.getenv("TRACE") != null) e.printStackTrace();
            } catch (Exception e) { e.printStackTrace(); }
        }, "main", 256L << 20);
        t.start(); t.join();
    }
}
