// SPDX-License-Identifier: Apache-2.0

/** Texts, syntax, scopes and the audit of awaits: what can be known of a program without running it. */
// The modules that may look inside are built after this one, and ANTLR is no named module yet.
@SuppressWarnings({"module", "requires-automatic"}) module org.ourolang.language {
    requires org.antlr.antlr4.runtime;

    exports org.ourolang.language.audit to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.diagnostic to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.parse to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.resolve to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.source to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.suspend to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.syntax to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
    exports org.ourolang.language.unicode to org.ourolang.interpreter, org.ourolang.stdlib, org.ourolang.repl;
}
