// SPDX-License-Identifier: Apache-2.0

import javax.script.ScriptEngineFactory;
import org.ourolang.embed.script.OuroScriptEngineFactory;

/** Ouro inside a Java application. */
module org.ourolang.embed {
    requires transitive java.scripting;
    requires static org.junit.jupiter.api;
    requires transitive org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires org.ourolang.interpreter;
    requires org.ourolang.stdlib;

    exports org.ourolang.embed;
    exports org.ourolang.embed.junit;
    exports org.ourolang.embed.script;

    provides ScriptEngineFactory with OuroScriptEngineFactory;
}
