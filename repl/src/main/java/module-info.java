// SPDX-License-Identifier: Apache-2.0

/** The command {@code ouro} and its prompt. */
module org.ourolang.repl {
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires org.ourolang.interpreter;
    requires org.ourolang.language;
    requires org.ourolang.stdlib;
}
