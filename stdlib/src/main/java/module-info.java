// SPDX-License-Identifier: Apache-2.0

import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.object.TypeInstaller;
import org.ourolang.stdlib.StandardLibrary;
import org.ourolang.stdlib.asyncio.AsyncioModule;
import org.ourolang.stdlib.builtins.BuiltinTypeInstaller;
import org.ourolang.stdlib.builtins.BuiltinsModule;
import org.ourolang.stdlib.builtins.types.ScalarInstaller;
import org.ourolang.stdlib.contextvars.ContextVarsModule;
import org.ourolang.stdlib.io.IoModule;
import org.ourolang.stdlib.trace.LineInstrumentProvider;

/** The builtins and the library that programs import. */
// The modules that may look inside are built after this one.
@SuppressWarnings("module") open module org.ourolang.stdlib {
    requires java.management;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires org.ourolang.interpreter;
    requires org.ourolang.language;

    provides LibraryProvider with
            StandardLibrary,
            BuiltinsModule,
            IoModule,
            AsyncioModule,
            ContextVarsModule;
    provides TruffleInstrumentProvider with LineInstrumentProvider;
    provides TypeInstaller with BuiltinTypeInstaller, ScalarInstaller;

    exports org.ourolang.stdlib.asyncio to org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.stdlib.io to org.ourolang.repl;
    exports org.ourolang.stdlib.sys to org.ourolang.repl;
    exports org.ourolang.stdlib.trace to org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.stdlib.traceback to org.ourolang.embed, org.ourolang.repl;
}
