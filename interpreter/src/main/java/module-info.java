// SPDX-License-Identifier: Apache-2.0

import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import com.oracle.truffle.api.provider.TruffleLanguageProvider;
import org.ourolang.interpreter.context.ContextEnderProvider;
import org.ourolang.interpreter.context.HostBoundary;
import org.ourolang.interpreter.context.OuroLanguageProvider;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.interop.Boundary;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.object.Equality;
import org.ourolang.interpreter.object.TypeInstaller;
import org.ourolang.interpreter.protocol.GuestEquality;
import org.ourolang.interpreter.translate.ProgramTranslator;

/** The language as Truffle runs it: objects, protocols, nodes, coroutines and the border to the host. */
// The modules that may look inside are built after this one.
@SuppressWarnings("module") module org.ourolang.interpreter {
    requires java.management;
    requires jdk.management;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires org.ourolang.language;

    uses Equality;
    uses HostBoundary;
    uses LibraryProvider;
    uses ProgramCompiler;
    uses TypeInstaller;

    provides Equality with GuestEquality;
    provides HostBoundary with Boundary;
    provides ProgramCompiler with ProgramTranslator;
    provides TruffleInstrumentProvider with ContextEnderProvider;
    provides TruffleLanguageProvider with OuroLanguageProvider;

    exports org.ourolang.interpreter.context
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.coroutine
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.error
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.interop
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.module
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.node
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.node.expression
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.node.statement
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.node.suspend
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.object
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.protocol
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
    exports org.ourolang.interpreter.reach
            to org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.interpreter.translate
            to org.ourolang.stdlib, org.ourolang.regex, org.ourolang.embed, org.ourolang.repl;
}
